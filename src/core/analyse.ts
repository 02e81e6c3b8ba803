import { createChecklist } from './checklist';
import { findClutter, isInside } from './clean';
import { detect } from './detect';
import { extractFixes } from './extract';
import { judge } from './judge';
import { readOutline } from './outline';
import { readPage } from './page';
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
  const page = readPage(document);
  const clutter = findClutter(document, report);
  const elements = new Set(clutter.map(({ element }) => element));
  const isClutter: Skip = (element) => isInside(element, (at) => elements.has(at));
  const outline = readOutline(page.main, isClutter);
  const { fixes: written, shape } = extractFixes(page, outline, isClutter, report);
  const fixes = judge(written, page.title, report);
  return { detection: detect(page, outline, fixes, report), clutter, shape, checklist: createChecklist(page, fixes) };
}
