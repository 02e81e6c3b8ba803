import type { ExportFormat } from './format';
import { json } from './json';
import { markdown } from './markdown';

/** Every format, in the order of the menu. */
export const exportFormats: readonly ExportFormat[] = [markdown, json];
