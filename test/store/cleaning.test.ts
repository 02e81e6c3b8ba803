import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { UserRule } from '@/src/core/clean/user-rule';
import {
  loadChoices,
  loadCleaning,
  loadUserRules,
  replaceUserRules,
  saveBroughtBack,
  saveChoice,
  saveUserRule,
  watchCleaning,
} from '@/src/store/cleaning';
import { forgetPrivate } from '@/src/store/private-log';
import { settings } from '@/src/store/settings';

const PAGE = 'https://help.example/printer?id=7';
const HERE = { site: 'help.example', category: 'banner' } as const;
const RULE: UserRule = { kind: 'hide', host: 'help.example', selector: '.promo' };

beforeEach(() => fakeBrowser.reset());

describe('what the reader wants of clutter', () => {
  it('is that all of it goes, while nothing was said', async () => {
    const cleaning = await loadCleaning(PAGE, false);
    expect(new Set(Object.values(cleaning.treatments))).toEqual(new Set(['hide']));
    expect(cleaning).toMatchObject({ rules: [], broughtBack: [], leadsOn: false, isBlocking: true });
  });

  it('is kept by kind and site, until it is taken back', async () => {
    await saveChoice(HERE, 'collapse', false);
    expect((await loadCleaning(PAGE, false)).treatments.banner).toBe('collapse');
    expect((await loadCleaning('https://other.example/', false)).treatments.banner).toBe('hide');
    await saveChoice(HERE, null, false);
    expect(await loadChoices(false)).toEqual([]);
  });

  it('has rules, each once, that hold on their site', async () => {
    await saveUserRule(RULE, true, false);
    await saveUserRule(RULE, true, false);
    expect((await loadCleaning(PAGE, false)).rules).toEqual([RULE]);
    expect((await loadCleaning('https://other.example/', false)).rules).toEqual([]);
    await saveUserRule(RULE, false, false);
    expect(await loadUserRules(false)).toEqual([]);
  });

  it('has all rules replaced at once', async () => {
    await saveUserRule(RULE, true, false);
    const others: UserRule[] = [{ ...RULE, kind: 'keep' }];
    await replaceUserRules(others);
    expect(await loadUserRules(false)).toEqual(others);
  });

  it('remembers what was brought back on a page, whatever led there', async () => {
    await saveBroughtBack(PAGE, ['a', 'b'], true, false);
    await saveBroughtBack(PAGE, ['b'], true, false);
    const broughtBack = async (url: string) => (await loadCleaning(url, false)).broughtBack;
    expect(await broughtBack(`${PAGE}&utm_source=mail#top`)).toEqual(['a', 'b']);
    expect(await broughtBack('https://help.example/printer?id=8')).toEqual([]);
    await saveBroughtBack(PAGE, ['a'], false, false);
    expect(await broughtBack(PAGE)).toEqual(['b']);
  });

  it('forgets the oldest of very much that was brought back', async () => {
    const keys = Array.from({ length: 2100 }, (_, index) => String(index));
    await saveBroughtBack(PAGE, keys, true, false);
    const { broughtBack } = await loadCleaning(PAGE, false);
    expect([broughtBack.length, broughtBack.at(-1)]).toEqual([2000, '2099']);
  });

  it('stays in memory in private windows, counts there only, and goes with the last of them', async () => {
    const before = await fakeBrowser.storage.local.get();
    await saveChoice(HERE, 'leave', true);
    await saveUserRule(RULE, true, true);
    await saveBroughtBack(PAGE, ['a'], true, true);
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
    expect(await loadCleaning(PAGE, true)).toMatchObject({
      treatments: { banner: 'leave' },
      rules: [RULE],
      broughtBack: ['a'],
    });
    expect(await loadCleaning(PAGE, false)).toMatchObject({
      treatments: { banner: 'hide' },
      rules: [],
      broughtBack: [],
    });
    await forgetPrivate();
    expect(await loadCleaning(PAGE, true)).toMatchObject({
      treatments: { banner: 'hide' },
      rules: [],
      broughtBack: [],
    });
  });

  it.each([['broken'], [7], [{ a: 1 }], [[3, null, { category: 'x' }, 'nonsense']]])(
    'survives a stored %j',
    async (stored) => {
      await fakeBrowser.storage.local.set({ treatments: stored, userRules: stored, broughtBack: stored });
      expect(await loadCleaning(PAGE, true)).toMatchObject({
        treatments: { banner: 'hide' },
        rules: [],
        broughtBack: [],
      });
      await saveBroughtBack(PAGE, ['a'], true, false);
      await saveChoice(HERE, 'leave', false);
      await saveUserRule(RULE, true, false);
      expect(await loadCleaning(PAGE, false)).toMatchObject({
        treatments: { banner: 'leave' },
        rules: [RULE],
        broughtBack: ['a'],
      });
    },
  );

  it('is heard of when it changes', async () => {
    const heard = vi.fn();
    const stop = watchCleaning(heard);
    await saveChoice(HERE, 'leave', false);
    await settings.leadsOn.setValue(true);
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
  });
});
