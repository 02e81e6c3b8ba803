import type { Checklist, ProgressEvent } from '../core/types';

/** A list that was deleted, with all that was done in it, and in other versions of it at the same address. */
export interface Trashed {
  /** Of the list that was shown. */
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  checklists: Checklist[];
  events: ProgressEvent[];
}
