import { describe, expect, it } from 'vitest';
import {
  decide,
  forgetSite,
  type Lesson,
  learn,
  NOTHING_LEARNED,
  readLessons,
  teach,
  thresholdOffset,
  type Verdict,
} from '@/src/core/detect/lesson';

const THRESHOLD = 6;
const PAGE = 'https://help.example/printer';
const said = (...lessons: [path: string, verdict: Verdict][]) =>
  lessons.reduce<Lesson[]>((all, [path, verdict]) => teach(all, `https://help.example/${path}`, verdict), []);
const decideFor = (score: number, lessons: readonly Lesson[]) => decide(score, learn(lessons, PAGE), THRESHOLD);

describe('decide', () => {
  it.each([
    { score: 5, isOffered: false },
    { score: 6, isOffered: true },
  ])('goes by the page alone where nothing was said: $score', ({ score, isOffered }) => {
    expect(decide(score, NOTHING_LEARNED, THRESHOLD)).toEqual({ isOffered, lesson: null });
  });

  it('always holds what was said of the very page', () => {
    expect(decideFor(-20, said(['printer', 'yes'], ['a', 'not'], ['b', 'not']))).toEqual({
      isOffered: true,
      lesson: 'taughtYes',
    });
    expect(decideFor(14, said(['printer', 'not'], ['a', 'yes'], ['b', 'yes']))).toEqual({
      isOffered: false,
      lesson: 'taughtNot',
    });
  });

  it('asks for more on a site of which one page was refused', () => {
    const lessons = said(['forum', 'not']);
    expect(decideFor(7, lessons)).toEqual({ isOffered: false, lesson: 'siteNot' });
    expect(decideFor(8, lessons)).toEqual({ isOffered: true, lesson: null });
  });

  it('is content with less on a site of which one page was confirmed', () => {
    const lessons = said(['guide', 'yes']);
    expect(decideFor(4, lessons)).toEqual({ isOffered: true, lesson: 'siteYes' });
    expect(decideFor(3, lessons)).toEqual({ isOffered: false, lesson: null });
  });

  it('offers a plain list of fixes however often the site was refused', () => {
    const lessons = said(...Array.from({ length: 20 }, (_, at) => [`${at}`, 'not'] as [string, Verdict]));
    expect(decideFor(10, lessons)).toEqual({ isOffered: true, lesson: null });
  });

  it('opens no page for which next to nothing speaks, however often the site was confirmed', () => {
    const lessons = said(...Array.from({ length: 20 }, (_, at) => [`${at}`, 'yes'] as [string, Verdict]));
    expect(decideFor(2, lessons)).toEqual({ isOffered: false, lesson: null });
  });

  it('weighs what was said for and against each other', () => {
    expect(thresholdOffset({ yes: 3, not: 3 })).toBe(0);
    expect(thresholdOffset({ yes: 1, not: 2 })).toBe(2);
    expect(decideFor(6, said(['a', 'yes'], ['b', 'not']))).toEqual({ isOffered: true, lesson: null });
  });

  it('learns nothing from other sites', () => {
    const lessons = teach([], 'https://www.help.example/printer', 'not');
    expect(learn(lessons, PAGE)).toEqual(NOTHING_LEARNED);
  });
});

describe('learn and teach', () => {
  it('knows a page whatever stands behind it in its address', () => {
    const lessons = teach([], `${PAGE}?utm_source=mail#fix-2`, 'not');
    expect(lessons).toEqual([{ address: PAGE, verdict: 'not' }]);
    expect(learn(lessons, `${PAGE}?fbclid=x#top`).page).toBe('not');
  });

  it('takes pages that differ in their query for different pages', () => {
    const lessons = teach([], 'https://help.example/topic?id=1', 'not');
    expect(learn(lessons, 'https://help.example/topic?id=2')).toEqual({ page: null, yes: 0, not: 1 });
  });

  it('keeps what was said last, once', () => {
    expect(said(['printer', 'yes'], ['a', 'not'], ['printer', 'not'])).toEqual([
      { address: 'https://help.example/a', verdict: 'not' },
      { address: PAGE, verdict: 'not' },
    ]);
  });

  it('takes back what was said of a page, and of a whole site', () => {
    const lessons = teach(said(['printer', 'not'], ['a', 'yes']), 'https://other.example/', 'not');
    expect(learn(teach(lessons, PAGE, null), PAGE)).toEqual({ page: null, yes: 1, not: 0 });
    expect(forgetSite(lessons, PAGE)).toEqual([{ address: 'https://other.example/', verdict: 'not' }]);
  });

  it('keeps at most 20 pages of a site, the newest', () => {
    const lessons = said(...Array.from({ length: 25 }, (_, at) => [`${at}`, 'not'] as [string, Verdict]));
    expect(lessons.map(({ address }) => address)).toEqual(
      Array.from({ length: 20 }, (_, at) => `https://help.example/${at + 5}`),
    );
  });

  it('keeps at most 500 sites, those of which something was said last', () => {
    let lessons: Lesson[] = [];
    for (let at = 0; at < 500; at += 1) lessons = teach(lessons, `https://site-${at}.example/`, 'not');
    lessons = teach(teach(lessons, 'https://site-0.example/again', 'yes'), 'https://new.example/', 'not');
    const sites = new Set(lessons.map(({ address }) => new URL(address).hostname));
    expect(sites.size).toBe(500);
    expect(sites.has('site-0.example')).toBe(true);
    expect(sites.has('site-1.example')).toBe(false);
    expect(sites.has('new.example')).toBe(true);
  });
});

describe('readLessons', () => {
  it.each([undefined, null, 'text', 7, { [PAGE]: 'yes' }])('finds none in %j', (stored) => {
    expect(readLessons(stored)).toEqual([]);
  });

  it('keeps what can be read of a broken list', () => {
    const good = { address: PAGE, verdict: 'yes' };
    const broken = [null, 3, 'x', [], {}, { address: 'nowhere', verdict: 'yes' }, { address: PAGE, verdict: 'maybe' }];
    const closed = [
      { address: 'file:///etc/passwd', verdict: 'yes' },
      { address: 'https://', verdict: 'not' },
    ];
    expect(readLessons([...broken, good, ...closed])).toEqual([good]);
  });
});
