import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdown } from '../../src/core/export/markdown';
import { foldEvents } from '../../src/core/progress/fold';
import type { PageReport } from '../../src/core/types';

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
  if (report.checklist) files.push(['checklist.md', markdown.render(report.checklist, foldEvents([]))]);
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  return files.map(([name]) => join(folder, name));
}
