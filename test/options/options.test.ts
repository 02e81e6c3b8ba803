import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '@/src/core/preferences';
import { createOptions } from '@/src/options/options';
import { settings } from '@/src/store/settings';
import type { OptionsView } from '@/src/ui/options/Options';

const THINGS = ['a', 'b'].map((key) => ({ address: 'https://site.example/', key }));

let shown: OptionsView[];
let options: ReturnType<typeof createOptions>;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => []);
  shown = [];
  options = createOptions((view) => shown.push(view));
  options.start();
  await until(({ length }) => length > 0);
});

describe('the options', () => {
  it('show what is kept, and follow what is changed elsewhere', async () => {
    expect(shown.at(-1)).toEqual({
      choices: [],
      preferences: DEFAULTS,
      rules: [],
      pausedSites: [],
      broughtBack: 0,
      shortcuts: [],
      canChangeShortcuts: true,
      kept: { lists: null, bytes: null, isDeleted: false },
      isUnkept: false,
    });
    await settings.userRules.setValue(['site.example##.ad']);
    await until(() => shown.at(-1)?.rules.length === 1);
    await settings.pausedSites.setValue(['site.example']);
    await until(() => shown.at(-1)?.pausedSites.length === 1);
  });

  it('leave treatments and rules to the background script, one message each', async () => {
    const heard: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((message) => {
      heard.push(message);
      return Promise.resolve(undefined) as never;
    });
    const scope = { site: null, category: 'banner' } as const;
    const rule = { kind: 'hide', host: 'site.example', selector: '.ad' } as const;
    await options.actions.treat(scope, 'leave');
    await options.actions.replaceRules([rule]);
    expect(heard.filter((message) => (message as { name: string }).name !== 'readListIds')).toEqual([
      { name: 'treat', payload: { tabId: null, scope, treatment: 'leave' } },
      { name: 'replaceOwnRules', payload: { rules: [rule] } },
    ]);
  });

  it('say when something could not be kept, until something is', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('Nobody is there'));
    expect(await options.actions.treat({ site: null, category: 'banner' }, 'leave')).toBe(false);
    expect(shown.at(-1)?.isUnkept).toBe(true);
    expect(await options.actions.prefer('leadsOn', true)).toBe(true);
    expect(shown.at(-1)).toMatchObject({ isUnkept: false, preferences: { leadsOn: true } });
  });

  it('forget what was brought back, and remember it again with what came since', async () => {
    await settings.broughtBack.setValue(THINGS);
    await options.actions.forgetBroughtBack();
    expect(shown.at(-1)?.broughtBack).toBe(0);
    const since = { address: 'https://site.example/', key: 'c' };
    await settings.broughtBack.setValue([since]);
    await options.actions.restoreBroughtBack();
    expect(await settings.broughtBack.getValue()).toEqual([...THINGS, since]);
  });
});

async function until(isSo: (views: OptionsView[]) => boolean | undefined): Promise<void> {
  await vi.waitFor(() => expect(isSo(shown)).toBe(true));
}
