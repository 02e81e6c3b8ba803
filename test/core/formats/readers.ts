import { csv } from '../../../src/core/export/csv';
import type { ExportFormat } from '../../../src/core/export/format';
import { howto } from '../../../src/core/export/howto';
import { html } from '../../../src/core/export/html';
import { json } from '../../../src/core/export/json';
import { markdown } from '../../../src/core/export/markdown';
import { org } from '../../../src/core/export/org';
import type { ListContent } from './content';
import { readCsv } from './read-csv';
import { readHowTo } from './read-howto';
import { readHtml } from './read-html';
import { readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import { readOrg } from './read-org';

interface Reader {
  format: ExportFormat;
  /** Reads what the format wrote, by somebody else's parser. */
  read(text: string): ListContent[];
  /** Whether what introduces steps has a place of its own, and does not stand in the first of them. */
  hasLeads: boolean;
}

/** The formats of which all of a list can be read back. */
export const READERS: readonly Reader[] = [
  { format: markdown, read: readMarkdown, hasLeads: true },
  { format: html, read: readHtml, hasLeads: true },
  { format: json, read: readJson, hasLeads: true },
  { format: csv, read: readCsv, hasLeads: true },
  { format: org, read: readOrg, hasLeads: true },
  { format: howto, read: readHowTo, hasLeads: false },
];
