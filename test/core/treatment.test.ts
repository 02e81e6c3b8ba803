import { describe, expect, it } from 'vitest';
import { CATEGORIES, type Choice, choose, readChoices, treatmentOf } from '@/src/core/clean/treatment';

const SITE = 'site.example';

describe('what becomes of a kind of clutter', () => {
  it('is hidden while nothing was chosen', () => {
    expect(CATEGORIES.map((category) => treatmentOf([], SITE, category))).toEqual(CATEGORIES.map(() => 'hide'));
  });

  const choices: Choice[] = [
    { site: null, category: null, treatment: 'collapse' },
    { site: null, category: 'banner', treatment: 'leave' },
    { site: SITE, category: null, treatment: 'hide' },
    { site: SITE, category: 'textAd', treatment: 'collapse' },
  ];
  it.each([
    ['this kind on this site', SITE, 'textAd', 'collapse'],
    ['anything on this site', SITE, 'banner', 'hide'],
    ['this kind everywhere', 'other.example', 'banner', 'leave'],
    ['anything everywhere', 'other.example', 'adSlot', 'collapse'],
  ] as const)('follows the most particular choice: %s', (_name, site, category, treatment) => {
    expect(treatmentOf(choices, site, category)).toBe(treatment);
    expect(treatmentOf(choices.toReversed(), site, category)).toBe(treatment);
  });

  it('is never a line where there is nothing to see', () => {
    const everywhere = choose([], { site: null, category: null }, 'collapse');
    expect(treatmentOf(everywhere, SITE, 'pixel')).toBe('hide');
    expect(treatmentOf(everywhere, SITE, 'debris')).toBe('hide');
  });

  it('is chosen anew, and taken back', () => {
    const scope = { site: SITE, category: null };
    const twice = choose(choose([], scope, 'leave'), scope, 'collapse');
    expect(twice).toEqual([{ ...scope, treatment: 'collapse' }]);
    expect(choose(twice, scope, null)).toEqual([]);
  });

  it('is the same for every kind once something is chosen for all, on that site alone', () => {
    const banner = { category: 'banner', treatment: 'leave' } as const;
    const before: Choice[] = [
      { site: SITE, ...banner },
      { site: null, ...banner },
    ];
    expect(choose(before, { site: SITE, category: null }, 'hide')).toEqual([
      { site: null, ...banner },
      { site: SITE, category: null, treatment: 'hide' },
    ]);
    expect(choose(before, { site: SITE, category: null }, null)).toEqual([{ site: null, ...banner }]);
  });

  it('is read from what was stored, without what is no choice', () => {
    const good = { site: null, category: 'banner', treatment: 'leave' };
    const bad = [null, 1, {}, { ...good, treatment: 'explode' }, { ...good, category: 'news' }, { ...good, site: 1 }];
    expect(readChoices([good, ...bad])).toEqual([good]);
    expect(readChoices('leave')).toEqual([]);
  });
});
