import type { ExportFormat } from './format';
import { markdown } from './markdown';
import { text } from './text';

/** What every face copies by itself. All other formats are written on the page that hands over. */
export const quickFormats: readonly ExportFormat[] = [text, markdown];
