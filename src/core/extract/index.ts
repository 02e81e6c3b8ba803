import { anchorMaker } from '../anchor';
import type { Section } from '../outline';
import type { Page } from '../page';
import type { Parts } from '../parts';
import type { Skip } from '../read-text';
import { type Report, tryOr } from '../report';
import type { WrittenFix } from '../types';
import { withoutContents } from './contents';
import { nameFixes } from './name-fixes';
import { nestParts } from './nest-parts';
import { readFixes } from './read-fixes';
import { readImages } from './read-images';
import { shapes } from './shapes';

/** The fixes of a page, and how it writes them. */
export interface Extraction {
  /** In the author's order; empty if there is nothing that could be ticked. */
  fixes: WrittenFix[];
  /** Id of the shape that found them; `null` if none did. */
  shape: string | null;
}

/**
 * What there is to do on a page. Reads only.
 *
 * @param sections the page's outline
 * @param isClutter whether an element, or one around it, is no part of the article
 * @param report hears of shapes that threw and were skipped
 */
export function* extractFixes(
  page: Page,
  sections: readonly Section[],
  isClutter: Skip,
  report: Report,
): Parts<Extraction> {
  const outline = nestParts(withoutContents(sections));
  const toAnchor = anchorMaker(page.document);
  for (const shape of shapes) {
    const drafts = tryOr(() => shape.find(outline, page), [], `shape ${shape.id}`, report);
    yield;
    if (drafts.length === 0) continue;
    const placed = yield* readFixes(drafts, isClutter, toAnchor);
    yield;
    const illustrated = yield* readImages(placed, page, outline, isClutter);
    yield;
    return { fixes: nameFixes(illustrated), shape: shape.id };
  }
  return { fixes: [], shape: null };
}
