import type { ExportFormat } from './format';
import { json } from './json';
import { quickFormats } from './quick';

/** Every format, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [...quickFormats, json];
