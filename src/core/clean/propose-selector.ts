import { isTooWide } from './selector/is-too-wide';
import { readLinkNames } from './selector/link-names';
import { readOwnNames } from './selector/own-names';
import { readOnlyName, readPlacePath } from './selector/place-path';

/** What a selector is meant to hit: this element alone, all that are called the same, or what leads to the same place. */
export type ProposalKind = 'one' | 'alike' | 'byLink';

/** A way to name an element to a rule. */
export interface Proposal {
  selector: string;
  kind: ProposalKind;
  /** How many elements of the page it hits now; at least one. */
  hits: number;
  /** It counts elements: on another page of the site, or after a change, it may hit something else. */
  isByPlace: boolean;
}

/** A longer one breaks with everything that it names. */
const LONGEST = 300;
/** How far up a name is looked for that makes one inside it unique. */
const HIGHEST_SCOPE = 6;

/**
 * Selectors for an element, best first: those that still hit it at the next visit, when generated names, queries of links
 * and the number of adverts have changed. At most one of each kind, and one by place where nothing else hits it alone. Empty
 * for what no rule should hide: the page, its main content, more than half of its text. Reads only.
 */
export function proposeSelectors(element: Element): Proposal[] {
  const names = readOwnNames(element).flatMap((selector) => check(element, selector));
  const links = readLinkNames(element).flatMap((selector) => check(element, selector));
  const one =
    names.find(isAlone) ??
    proposeInScope(
      element,
      names.map(({ selector }) => selector),
    );
  const alike = names.filter((name) => !isAlone(name)).sort(byHits)[0];
  const [byLink] = links.sort(byHits);
  const place = one || (byLink && isAlone(byLink)) ? [] : check(element, readPlacePath(element)).filter(isAlone);
  return [
    ...(one ? [{ ...one, kind: 'one' as const }] : []),
    ...(byLink ? [{ ...byLink, kind: 'byLink' as const }] : []),
    ...(alike ? [{ ...alike, kind: 'alike' as const }] : []),
    ...place.map((proposal) => ({ ...proposal, kind: 'one' as const, isByPlace: true })),
  ].filter(({ selector }) => !isTooWide(element.ownerDocument, findHits(element.ownerDocument, selector)));
}

/**
 * A selector by which an element is kept at every visit: it names this one and what leads to the same place. `null` if
 * nothing steady names it. Reads only.
 */
export function proposeKeepSelector(element: Element): string | null {
  const steady = proposeSelectors(element).find(({ kind, isByPlace }) => kind !== 'alike' && !isByPlace);
  return steady?.selector ?? null;
}

/** What a rule with this selector would hide on a page. @throws when it is no selector */
export function findHits(document: Document, selector: string): Element[] {
  return [...document.body.querySelectorAll(selector)];
}

type Checked = Pick<Proposal, 'selector' | 'hits' | 'isByPlace'>;

const isAlone = ({ hits }: Checked) => hits === 1;
/** Equal ones keep their order. */
const byHits = (a: Checked, b: Checked) => a.hits - b.hits;

/** The selector if it hits the element, and nothing around it. */
function check(element: Element, selector: string): Checked[] {
  if (selector.length > LONGEST) return [];
  const hits = findHits(element.ownerDocument, selector);
  const isAround = (hit: Element) => hit !== element && hit.contains(element);
  return hits.includes(element) && !hits.some(isAround) ? [{ selector, hits: hits.length, isByPlace: false }] : [];
}

/** One of its names within the nearest part of the page in which nothing else has it. */
function proposeInScope(element: Element, names: readonly string[]): Checked | undefined {
  let scope = element.parentElement;
  for (let height = 0; scope && height < HIGHEST_SCOPE; height += 1, scope = scope.parentElement) {
    const around = scope === element.ownerDocument.body ? undefined : readOnlyName(scope);
    const found = around && names.flatMap((name) => check(element, `${around} ${name}`)).find(isAlone);
    if (found) return found;
  }
  return undefined;
}
