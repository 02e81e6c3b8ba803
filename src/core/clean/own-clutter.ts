import { type Report, tryOr } from '../report';
import { selectAll } from '../select';
import type { Clutter } from '../types';
import type { UserRule } from './user-rule';

/** The rule by which the receipt names what the reader's own rules hide. */
export const OWN_RULE = 'ownRule';

/**
 * What the reader's own rules hide on a page, each element once and none inside another. The checklist is made without
 * them, so that a rule can never take a tick away. Reads only.
 *
 * @param report hears of selectors that the browser cannot read; those are skipped
 */
export function findOwnClutter(document: Document, rules: readonly UserRule[], report: Report): Clutter[] {
  const hits = new Set(
    rules
      .filter(({ kind }) => kind === 'hide')
      .flatMap(({ selector }) => tryOr(() => selectAll(document.body, selector), [], `own rule ${selector}`, report)),
  );
  return [...hits]
    .filter((element) => !isInsideHit(element, hits))
    .map((element) => ({ element, ruleId: OWN_RULE, category: 'yours', isPart: false }));
}

function isInsideHit(element: Element, hits: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (hits.has(at)) return true;
  return false;
}
