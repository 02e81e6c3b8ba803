import { rememberingInParts } from '../once';
import { indexPage, type Select } from '../page-index';
import { finish, type Parts, visitInParts } from '../parts';
import { type Report, tryOrInParts } from '../report';
import { selectAll } from '../select';
import type { Clutter } from '../types';
import { isOfArticle } from './article-words';
import { isEmptyWithout, readWords } from './content';
import type { Rule } from './rule';
import { EMPTY_REMAINS, rules } from './rules';

/** What an element of an article may hold of instructions; a rule that finds such an element is overruled. */
const INSTRUCTIONS = 'h1, h2, h3, h4, h5, h6, ol, pre, table, form, main, article';
/** What may be hidden when it is empty: frames without a meaning of their own. */
const WRAPPERS = 'p, div, span, figure, center, section, aside, a, b, strong, em';

/** A longer caption says more than what was to be seen. */
const CAPTION = 120;

type Test = (element: Element) => boolean;

/**
 * Everything on the page that is no part of the article, each element once: what the rules find, none of it inside
 * another, then the wrappers that this leaves empty, from the inside out. Reads only.
 *
 * @param report hears of rules that threw and were skipped
 */
export function findClutter(document: Document, report: Report): Clutter[] {
  return finish(rememberingInParts(findClutterInParts(document, report)));
}

/** The same rule by rule. */
export function* findClutterInParts(document: Document, report: Report): Parts<Clutter[]> {
  const found = new Map<Element, Clutter>();
  const select = indexPage(document.body);
  for (const rule of rules) {
    const byRule = yield* tryOrInParts(() => findByRule(rule, select), [], `rule ${rule.id}`, report);
    for (const clutter of byRule) if (!found.has(clutter.element)) found.set(clutter.element, clutter);
    yield;
  }
  const isFound: Test = (element) => found.has(element);
  const outermost = [...found.values()].filter(({ element }) => !isInside(element.parentElement, isFound));
  yield;
  return [...outermost, ...(yield* findEmptyRemains(outermost, isFound))];
}

/** Whether an element, or one around it, passes the test. */
export function isInside(element: Element | null, test: Test): boolean {
  for (let at = element; at; at = at.parentElement) if (test(at)) return true;
  return false;
}

function* findByRule({ id, category, selector, find, own }: Rule, select: Select): Parts<Clutter[]> {
  const clutter: Clutter[] = [];
  const visit = (element: Element) => {
    const found = find(element);
    if (found.length === 0) return;
    const parts = found.filter((other) => !holdsInstructions(other, own));
    for (const part of parts) clutter.push({ element: part, ruleId: id, category, isPart: part !== parts[0] });
  };
  for (const one of typeof selector === 'string' ? [selector] : selector) yield* visitInParts(select(one), visit);
  return clutter;
}

function holdsInstructions(element: Element, own: string | undefined): boolean {
  if (!own) return element.querySelector(INSTRUCTIONS) !== null;
  return selectAll(element, INSTRUCTIONS).some((inner) => !inner.matches(own));
}

function* findEmptyRemains(clutter: Clutter[], isFound: Test): Parts<Clutter[]> {
  const remains = new Set<Element>();
  const isGone: Test = (element) => isFound(element) || remains.has(element) || isOrphan(element, isFound);
  yield* visitInParts(clutter, ({ element }) => {
    for (let at = element.parentElement; at?.matches(WRAPPERS) && isEmptyWithout(at, isGone); at = at.parentElement) {
      remains.add(at);
    }
  });
  return [...remains].map((element) => ({ element, ...EMPTY_REMAINS, isPart: true }));
}

/** Whether a short caption stands in a figure of which all else is gone. */
function isOrphan(element: Element, isFound: Test): boolean {
  if (!element.matches('figcaption, .wp-caption-text')) return false;
  const figure = element.parentElement;
  if (!figure?.querySelector('img, video, iframe') || readWords(element).length > CAPTION) return false;
  return isEmptyWithout(figure, (other) => other === element || isFound(other)) && !isOfArticle(readWords(element));
}
