import type { ExportFormat } from './format';
import { markdown } from './markdown';
import { QUICK_FORMATS, type QuickFormat } from './quick-format';
import { text } from './text';

const FORMATS: Readonly<Record<QuickFormat, ExportFormat>> = { text, markdown };

/** The formats that every face copies by itself. */
export const quickFormats: readonly ExportFormat[] = QUICK_FORMATS.map((id) => FORMATS[id]);

/** One of them. */
export function readQuickFormat(id: QuickFormat): ExportFormat {
  return FORMATS[id];
}
