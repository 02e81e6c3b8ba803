import { stripTracking } from '../strip-tracking';
import type { DecidingLesson } from '../types';

/** What a reader can say of a page: that it is a list of fixes, or not. */
export type Verdict = 'yes' | 'not';

/** What the reader said of one page. */
export interface Lesson {
  /** Without fragment and tracking parameters. */
  address: string;
  verdict: Verdict;
}

/** What the lessons of a site say about one of its pages. */
export interface Learned {
  /** What was said of this very page; `null` for nothing. */
  page: Verdict | null;
  /** Of how many other pages of the site it was said that they are lists of fixes. */
  yes: number;
  /** Of how many other pages of the site it was said that they are not. */
  not: number;
}

export const NOTHING_LEARNED: Learned = { page: null, yes: 0, not: 0 };

/** How far each lesson moves the threshold on the other pages of its site. */
const STEP = 2;
/**
 * As far as it is ever moved. Of 380 saved pages (2026-11), nearly all articles that were found reach 8 and four of five
 * reach 10, while nothing else passes 8: a plain list of fixes is offered however often a site was refused. Pages that
 * are something else stay below 3, but for one or two in a hundred: a site that was confirmed is not opened throughout.
 */
const MOST = { careful: 4, willing: -3 } as const;

const PAGES_PER_SITE = 20;
const SITES = 500;

/** What is added to the threshold on a site; 0 where nothing was said. */
export function thresholdOffset({ yes, not }: Pick<Learned, 'yes' | 'not'>): number {
  return Math.max(MOST.willing, Math.min(MOST.careful, STEP * (not - yes)));
}

/**
 * Whether a page with this score is offered as a list of fixes, and which lesson decided: `null` when it would have gone
 * the same way without any. What was said of the very page always holds.
 */
export function decide(
  score: number,
  learned: Learned,
  threshold: number,
): { isOffered: boolean; lesson: DecidingLesson | null } {
  if (learned.page === 'yes') return { isOffered: true, lesson: 'taughtYes' };
  if (learned.page === 'not') return { isOffered: false, lesson: 'taughtNot' };
  const isOffered = score >= threshold + thresholdOffset(learned);
  if (isOffered === score >= threshold) return { isOffered, lesson: null };
  return { isOffered, lesson: isOffered ? 'siteYes' : 'siteNot' };
}

/** What is known about the page at an address. */
export function learn(lessons: readonly Lesson[], url: string): Learned {
  const address = stripTracking(url);
  const ofSite = lessons.filter(({ address: other }) => siteOf(other) === siteOf(address));
  const others = ofSite.filter((lesson) => lesson.address !== address);
  const count = (wanted: Verdict) => others.filter(({ verdict }) => verdict === wanted).length;
  return {
    page: ofSite.find((lesson) => lesson.address === address)?.verdict ?? null,
    yes: count('yes'),
    not: count('not'),
  };
}

/**
 * The lessons with what was now said of the page at an address in place of what was said of it before; `null` takes it
 * back. Bounded: the oldest pages of a site and the sites that were longest left alone go.
 */
export function teach(lessons: readonly Lesson[], url: string, verdict: Verdict | null): Lesson[] {
  const address = stripTracking(url);
  const others = lessons.filter((lesson) => lesson.address !== address);
  return verdict === null ? others : bound([...others, { address, verdict }]);
}

/** The lessons without those about the site of an address. */
export function forgetSite(lessons: readonly Lesson[], url: string): Lesson[] {
  return lessons.filter(({ address }) => siteOf(address) !== siteOf(url));
}

/** Those lessons in a stored value that can be read; `[]` when there are none. */
export function readLessons(stored: unknown): Lesson[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((item: Partial<Lesson> | null) => {
    const { address, verdict } = item ?? {};
    if (typeof address !== 'string' || !/^https?:/.test(address) || !URL.canParse(address)) return [];
    return verdict === 'yes' || verdict === 'not' ? [{ address, verdict }] : [];
  });
}

function siteOf(url: string): string {
  return new URL(url).hostname;
}

/** Newest last, as they come. */
function bound(lessons: readonly Lesson[]): Lesson[] {
  const pages = new Map<string, number>();
  const kept = lessons.toReversed().filter(({ address }) => {
    const site = siteOf(address);
    const known = pages.get(site) ?? 0;
    if (known === PAGES_PER_SITE || (known === 0 && pages.size === SITES)) return false;
    pages.set(site, known + 1);
    return true;
  });
  return kept.reverse();
}
