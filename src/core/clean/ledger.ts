import { hash } from '../hash';
import type { Clutter, ClutterCategory, Treatment } from '../types';
import type { Cleaning } from './cleaning';
import { readSource, readWords } from './content';
import { matchesSafely } from './matches-safely';
import { OWN_RULE } from './own-clutter';
import type { ClutterState } from './receipt';
import { EMPTY_REMAINS } from './rules';

/** One thing that is no part of the article, with all that belongs to it. */
export interface LedgerEntry {
  /** The same for the same thing at the next visit. To read the first is to read all. */
  key(): string;
  ruleId: string;
  category: ClutterCategory;
  /** The thing itself first, then its parts. */
  elements: readonly [Element, ...Element[]];
  state: ClutterState;
  /** A rule of the reader's decided. */
  isRuled: boolean;
}

const STATES: Readonly<Record<Treatment, ClutterState>> = { hide: 'hidden', collapse: 'collapsed', leave: 'left' };

/** Clutter thing by thing, with what the reader wants done with each. Empty frames are no things of their own. */
export function readLedger(clutter: readonly Clutter[], cleaning: Cleaning): LedgerEntry[] {
  const isKept = keepTest(cleaning);
  const things = groupParts(clutter);
  const keyAt = keyReader(things.map(([first]) => first));
  const isBack = (at: number) => cleaning.broughtBack.length > 0 && cleaning.broughtBack.includes(keyAt(at));
  return things.map(([first, ...parts], at) => {
    const { ruleId, category, element } = first;
    const keeps = isKept(first);
    const state = keeps || isBack(at) ? 'broughtBack' : STATES[cleaning.treatments[category]];
    const elements = [element, ...parts.map((part) => part.element)] as const;
    const isRuled = keeps || ruleId === OWN_RULE;
    return { key: () => keyAt(at), ruleId, category, elements, state, isRuled };
  });
}

/**
 * What is to be done to which element. An empty frame goes when all that it held is hidden; a thing that is to be a line
 * and cannot hold one gives it to its frame.
 */
export function planTreatments(
  ledger: readonly LedgerEntry[],
  clutter: readonly Clutter[],
): Map<Element, Exclude<Treatment, 'leave'>> {
  const plan = new Map<Element, Exclude<Treatment, 'leave'>>();
  const remains = clutter.filter(isRemains).map(({ element }) => element);
  for (const { elements, state } of ledger) {
    if (state === 'hidden') for (const element of elements) plan.set(element, 'hide');
    if (state !== 'collapsed') continue;
    const [first, ...parts] = elements;
    const line = canHoldLine(first) ? first : remains.find((frame) => frame.contains(first));
    for (const element of elements) plan.set(element, 'hide');
    if (line) plan.set(line, 'collapse');
    for (const part of parts) if (part !== line) plan.set(part, 'hide');
  }
  const visible = ledger.filter(({ state }) => state !== 'hidden').map(({ elements }) => elements[0]);
  for (const frame of remains)
    if (!plan.has(frame) && !visible.some((element) => frame.contains(element))) plan.set(frame, 'hide');
  return plan;
}

const isRemains = ({ ruleId }: Clutter) => ruleId === EMPTY_REMAINS.ruleId;

/** Whether words can be shown in place of what an element holds. */
function canHoldLine(element: Element): boolean {
  return !element.matches('img, iframe, video, audio, embed, object, source, picture, hr, input');
}

function groupParts(clutter: readonly Clutter[]): [Clutter, ...Clutter[]][] {
  const groups: [Clutter, ...Clutter[]][] = [];
  for (const item of clutter) {
    if (isRemains(item)) continue;
    const last = groups.at(-1);
    if (item.isPart && last?.[0].ruleId === item.ruleId) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** Keys by place. Most pages need none, and they take longer than all the rest. */
function keyReader(things: readonly Clutter[]): (at: number) => string {
  let keys: string[] | null = null;
  const readAll = () => {
    const seen = new Map<string, number>();
    return things.map((thing) => {
      const name = nameOf(thing);
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return hash(nth === 0 ? name : `${name}|${nth}`);
    });
  };
  return (at) => {
    keys ??= readAll();
    return keys[at] ?? '';
  };
}

/** What tells one thing from another on a page: why it goes, what it says, where it leads, what it shows. */
function nameOf({ element, ruleId }: Clutter): string {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const media = element.matches('img, iframe, video') ? element : element.querySelector('img, iframe, video');
  const source = media && readSource(media);
  return [ruleId, readWords(element).slice(0, 200), link?.getAttribute('href') ?? '', source ?? ''].join('|');
}

/** Whether a rule of the reader's keeps something here. A selector that a browser cannot read keeps nothing. */
function keepTest({ rules }: Cleaning): (clutter: Clutter) => boolean {
  const selectors = rules.filter(({ kind }) => kind === 'keep').map(({ selector }) => selector);
  return ({ element }) => selectors.some((selector) => matchesSafely(element, selector));
}
