import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHandout } from '../../src/core/export/create-handout';
import { DEFAULT_OPTIONS } from '../../src/core/export/format';
import { markdown } from '../../src/core/export/markdown';
import type { Checklist, PageReport } from '../../src/core/types';
import { ENGLISH } from './handout-words';

/** What is written about one page. */
export interface Results {
  report: PageReport;
  /** PNG. */
  screenshot: Uint8Array;
}

/** Writes `screenshot.png`, `report.json` and, with a checklist, `checklist.md` into a folder. Answers their paths. */
export function writeResults(folder: string, { report, screenshot }: Results): string[] {
  mkdirSync(folder, { recursive: true });
  // One of an earlier page would pass for this page's.
  rmSync(join(folder, 'checklist.md'), { force: true });
  const files: [string, string | Uint8Array][] = [
    ['screenshot.png', screenshot],
    ['report.json', `${JSON.stringify(report, null, 2)}\n`],
  ];
  if (report.checklist) files.push(['checklist.md', renderUntouched(report.checklist)]);
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  return files.map(([name]) => join(folder, name));
}

/** The checklist in Markdown, nothing ticked. */
function renderUntouched(checklist: Checklist): string {
  const list = { checklist, events: [] };
  const handout = createHandout([list], { kind: 'everything' }, DEFAULT_OPTIONS, ENGLISH, Date.now());
  return handout ? markdown.render(handout) : '';
}
