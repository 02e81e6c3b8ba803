import { createChecklist } from './checklist';
import { findClutterInParts, isInside } from './clean';
import { detect } from './detect';
import { extractFixes } from './extract';
import { judgeInParts } from './judge';
import { readOutlineInParts } from './outline';
import { readPage } from './page';
import { finish, type Parts } from './parts';
import type { Skip } from './read-text';
import type { Report } from './report';
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
export function* analyseInParts(document: Document, report: Report): Parts<Analysis> {
  const page = readPage(document);
  yield;
  const clutter = yield* findClutterInParts(document, report);
  const elements = new Set(clutter.map(({ element }) => element));
  const isClutter: Skip = (element) => isInside(element, (at) => elements.has(at));
  yield;
  const outline = yield* readOutlineInParts(page.main, isClutter);
  const { fixes: written, shape } = yield* extractFixes(page, outline, isClutter, report);
  const fixes = yield* judgeInParts(written, page.title, report);
  yield;
  const detection = detect(page, outline, fixes, report);
  return { detection, clutter, shape, checklist: createChecklist(page, fixes) };
}
