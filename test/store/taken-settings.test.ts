import { storage } from '@wxt-dev/storage';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadAllSettings } from '@/src/store/everything';
import { loadPreferences, savePreference } from '@/src/store/preferences';
import { settings } from '@/src/store/settings';
import { restoreSettings, takeInSettings } from '@/src/store/taken-settings';

beforeEach(() => fakeBrowser.reset());

const FILE = {
  enabled: false,
  preferences: { theme: 'dark', side: 'start' },
  pausedSites: ['file.example'],
  userRules: ['file.example##.ad'],
  treatments: [{ site: null, category: 'banner', treatment: 'leave' }],
  lessons: [{ address: 'https://file.example/', verdict: 'yes' }],
  broughtBack: [{ address: 'https://file.example/', key: 'k' }],
};

describe('the settings of a backup', () => {
  it('are all there in a browser that had none', async () => {
    await takeInSettings(FILE, 'merge');
    expect(await loadAllSettings()).toEqual(FILE);
    expect(await loadPreferences()).toMatchObject({ enabled: false, theme: 'dark', side: 'start' });
  });

  it('come beside those that are here, which go before them', async () => {
    await settings.enabled.setValue(true);
    await savePreference('theme', 'light');
    await settings.pausedSites.setValue(['here.example']);
    await settings.treatments.setValue([{ site: null, category: 'banner', treatment: 'hide' }]);
    await settings.lessons.setValue([{ address: 'https://file.example/', verdict: 'not' }]);
    await takeInSettings(FILE, 'merge');
    expect(await settings.enabled.getValue()).toBe(true);
    expect(await loadPreferences()).toMatchObject({ theme: 'light', side: 'start' });
    expect(await settings.pausedSites.getValue()).toEqual(['file.example', 'here.example']);
    expect(await settings.treatments.getValue()).toEqual([{ site: null, category: 'banner', treatment: 'hide' }]);
    expect(await settings.lessons.getValue()).toEqual([{ address: 'https://file.example/', verdict: 'not' }]);
  });

  it('come instead of those that are here, where the reader wants that', async () => {
    await savePreference('theme', 'light');
    await settings.leadsOn.setValue(true);
    await settings.userRules.setValue(['here.example##.ad']);
    await takeInSettings(FILE, 'replace');
    expect(await loadPreferences()).toMatchObject({ theme: 'dark', leadsOn: false });
    expect(await settings.userRules.getValue()).toEqual(['file.example##.ad']);
  });

  for (const mode of ['merge', 'replace'] as const)
    it(`go again, and those that were here are as before (${mode})`, async () => {
      await savePreference('theme', 'light');
      await settings.pausedSites.setValue(['here.example']);
      const before = await loadAllSettings();
      await restoreSettings(await takeInSettings(FILE, mode));
      expect(await loadAllSettings()).toEqual(before);
    });

  it('add nothing the second time', async () => {
    await takeInSettings(FILE, 'merge');
    await takeInSettings(FILE, 'merge');
    expect(await loadAllSettings()).toEqual(FILE);
  });

  it('are taken in all or none', async () => {
    await savePreference('theme', 'light');
    const before = await loadAllSettings();
    const { local } = fakeBrowser.storage;
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(async (items) => {
      if ('userRules' in items) throw new Error('full');
      await set(items);
    });
    await expect(takeInSettings(FILE, 'replace')).rejects.toThrow('full');
    vi.restoreAllMocks();
    expect(await loadAllSettings()).toEqual(before);
  });

  it('are left out where they are none', async () => {
    const hostile = {
      enabled: 'yes',
      preferences: { theme: 'pink', dance: true, side: 'start', constructor: 1 },
      pausedSites: [1, 'site.example', null],
      userRules: ['*##body', 'no rule'],
      treatments: [{ site: 3 }],
      lessons: [{ address: 'javascript:alert(1)', verdict: 'yes' }],
      broughtBack: 'all',
      lastBackup: 9_999_999_999_999,
      isWelcomed: true,
      unknown: 'thing',
    };
    await takeInSettings(hostile, 'merge');
    expect(await loadAllSettings()).toEqual({
      preferences: { side: 'start' },
      pausedSites: ['site.example'],
      userRules: [],
      treatments: [],
      lessons: [],
    });
    await takeInSettings(JSON.parse('{"__proto__":{"enabled":false}}'), 'merge');
    expect(await storage.getItem('local:enabled')).toBeNull();
  });
});
