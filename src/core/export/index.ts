import { csv } from './csv';
import { todoist } from './csv/todoist';
import type { ExportFormat } from './format';
import { howto } from './howto';
import { html } from './html';
import { icalendar } from './icalendar';
import { json } from './json';
import { org } from './org';
import { quickFormats } from './quick';
import { report } from './report';

/** Every format, in the order in which they are offered. */
export const exportFormats: readonly ExportFormat[] = [
  ...quickFormats,
  html,
  report,
  json,
  todoist,
  icalendar,
  csv,
  org,
  howto,
];
