import { createChecklist } from './checklist';
import { findClutterInParts } from './clean';
import { detect } from './detect';
import { extractFixes } from './extract';
import { judgeInParts } from './judge';
import { rememberingInParts } from './once';
import { readOutlineInParts } from './outline';
import { readPageInParts } from './page';
import { finish, type Parts } from './parts';
import type { Skip } from './read-text';
import type { Report } from './report';
import { selectAll } from './select';
import type { Analysis } from './types';

/**
 * All that FixTrail knows of a page: whether it is an article about a fault, what on it is no part of the article, and
 * its checklist. Reads only; the same page gives the same answer.
 *
 * @param report hears of every rule, shape or signal that threw; the others still count
 */
export function analyse(document: Document, report: Report): Analysis {
  return finish(analyseInParts(document, report));
}

/** The same part by part, so that whoever asks can let others have their turn on a very long page. */
export const analyseInParts = (document: Document, report: Report): Parts<Analysis> =>
  rememberingInParts(analyseParts(document, report));

function* analyseParts(document: Document, report: Report): Parts<Analysis> {
  const page = yield* readPageInParts(document);
  yield;
  const clutter = yield* findClutterInParts(document, report);
  yield;
  const inClutter = new Set(clutter.map(({ element }) => element));
  for (const { element } of clutter) for (const inner of selectAll(element, '*')) inClutter.add(inner);
  const isClutter: Skip = (element) => inClutter.has(element);
  yield;
  const outline = yield* readOutlineInParts(page.main, isClutter);
  const { fixes: written, shape } = yield* extractFixes(page, outline, isClutter, report);
  const fixes = yield* judgeInParts(written, page.title, report);
  yield;
  const detection = detect(page, outline, fixes, report);
  yield;
  return { detection, clutter, shape, checklist: createChecklist(page, fixes) };
}
