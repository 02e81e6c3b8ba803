import type { Progress } from '../progress/fold';
import type { Checklist } from '../types';

/** One way of handing a checklist over. Menu, file name, media type and clipboard follow from it. */
export interface ExportFormat {
  id: string;
  /** Its own name, the same in every language. */
  name: string;
  mediaType: string;
  /** File extension with the dot. */
  extension: string;
  render(checklist: Checklist, progress: Progress): string;
}
