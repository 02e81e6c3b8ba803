import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '@/src/core/preferences';
import { deleteAllSettings, loadAllSettings, loadDeleted, restoreAllSettings } from '@/src/store/everything';
import { loadPreferences, savePreference, watchPreferences } from '@/src/store/preferences';
import { settings } from '@/src/store/settings';
import { loadWords } from '@/src/store/words';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

describe('preferences', () => {
  it('are the usual ones at first', async () => {
    expect(await loadPreferences()).toEqual(DEFAULTS);
  });

  it('are kept one by one, also when several are given at once', async () => {
    await Promise.all([
      savePreference('theme', 'dark'),
      savePreference('side', 'start'),
      savePreference('leadsOn', true),
      savePreference('keepAwake', false),
    ]);
    expect(await loadPreferences()).toEqual({
      ...DEFAULTS,
      theme: 'dark',
      side: 'start',
      leadsOn: true,
      keepAwake: false,
    });
  });

  it('leave the switches where earlier versions kept them', async () => {
    await settings.enabled.setValue(false);
    await savePreference('blockRequests', false);
    expect(await loadPreferences()).toMatchObject({ enabled: false, blockRequests: false });
    expect(await settings.blockRequests.getValue()).toBe(false);
    expect(await settings.preferences.getValue()).toEqual({});
  });

  it('tell of every change, until one stops listening', async () => {
    const heard = vi.fn();
    const stop = watchPreferences(heard);
    await savePreference('theme', 'dark');
    await savePreference('cleanEverywhere', true);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
    stop();
    await savePreference('theme', 'light');
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('words', () => {
  const ask = vi.fn();
  beforeEach(() => vi.stubGlobal('fetch', ask.mockReset()));

  it('are the browser’s own unless a language was chosen', async () => {
    expect(await loadWords('auto')).toBeNull();
    expect(ask).not.toHaveBeenCalled();
  });

  it.each([
    ['de-AT', 'de'],
    ['pt-PT', 'pt_BR'],
    ['sv', 'en'],
  ])('come out of the package when the browser has none: %s', async (language, folder) => {
    const silent = vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => '');
    const locale = vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation(() => language);
    ask.mockResolvedValue(Response.json({ language_tag: { message: folder } }));
    expect(await loadWords('auto')).toEqual({ language_tag: folder });
    expect(ask.mock.calls[0]?.[0]).toContain(`/_locales/${folder}/messages.json`);
    silent.mockRestore();
    locale.mockRestore();
  });

  it('come out of the package, once', async () => {
    ask.mockResolvedValue(Response.json({ list_title: { message: 'Lista de $1' } }));
    expect(await loadWords('es')).toEqual({ list_title: 'Lista de $1' });
    expect(await loadWords('es')).toEqual({ list_title: 'Lista de $1' });
    expect(ask).toHaveBeenCalledExactlyOnceWith(`${fakeBrowser.runtime.getURL('/')}_locales/es/messages.json`);
  });

  it('are the browser’s own where a language cannot be read', async () => {
    ask.mockRejectedValueOnce(new TypeError('Not there'));
    expect(await loadWords('ko')).toBeNull();
    ask.mockResolvedValueOnce(new Response('', { status: 404 }));
    expect(await loadWords('ja')).toBeNull();
  });
});

describe('all settings', () => {
  it('are gone when they are deleted, and come back as they were', async () => {
    await settings.userRules.setValue(['site.example##.ad']);
    await savePreference('theme', 'dark');
    await savePreference('enabled', false);
    const before = await loadAllSettings();
    await deleteAllSettings(['one', 'two']);
    expect(await loadAllSettings()).toEqual({});
    expect(await loadPreferences()).toEqual(DEFAULTS);

    const deleted = await loadDeleted();
    expect(deleted?.checklistIds).toEqual(['one', 'two']);
    if (deleted) await restoreAllSettings(deleted);
    expect(await loadAllSettings()).toEqual(before);
    expect(await loadDeleted()).toBeNull();
  });

  it('are not deleted when they cannot be remembered', async () => {
    await settings.userRules.setValue(['site.example##.ad']);
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('Full'));
    await expect(deleteAllSettings([])).rejects.toThrow('Full');
    expect(await settings.userRules.getValue()).toEqual(['site.example##.ad']);
  });
});
