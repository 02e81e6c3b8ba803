import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringEverythingBack, deleteEverything, readKept, saveEverything } from '@/src/options/data';
import * as files from '@/src/page/save-file';
import { savePreference } from '@/src/store/preferences';
import { settings } from '@/src/store/settings';
import { aChecklist } from '@/test/a-checklist';

const LISTS = ['one', 'two'].map((id) => ({ checklist: { ...aChecklist([]), id }, events: [] }));

let heard: { name: string; payload: unknown }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  answers = { readLists: { lists: LISTS, deleted: [] } };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: (typeof heard)[number]) => {
    heard.push(message);
    return answers[message.name];
  }) as never);
});

describe('all that is kept', () => {
  it('is one file: lists with all that was done, and settings', async () => {
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => {});
    await settings.userRules.setValue(['site.example##.ad']);
    await savePreference('theme', 'dark');
    await saveEverything();
    const [text = '', name, mediaType] = save.mock.calls[0] ?? [];
    expect([name, mediaType]).toEqual(['fixtrail-everything.json', 'application/json']);
    expect(JSON.parse(text)).toMatchObject({
      format: 'fixtrail',
      version: 1,
      savedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      lists: JSON.parse(JSON.stringify(LISTS)),
      settings: { userRules: ['site.example##.ad'], preferences: { theme: 'dark' } },
    });
  });

  it('is deleted and brought back, lists by the background script, settings here', async () => {
    await settings.pausedSites.setValue(['site.example']);
    await deleteEverything();
    expect(heard.at(-1)).toEqual({ name: 'deleteLists', payload: { checklistIds: ['one', 'two'] } });
    expect(await settings.pausedSites.getValue()).toEqual([]);
    expect((await readKept()).isDeleted).toBe(true);

    await bringEverythingBack();
    expect(heard.at(-1)).toEqual({ name: 'restoreLists', payload: { checklistIds: ['one', 'two'] } });
    expect(await settings.pausedSites.getValue()).toEqual(['site.example']);
    expect((await readKept()).isDeleted).toBe(false);
  });

  it('stays whole when the lists cannot be read', async () => {
    await settings.pausedSites.setValue(['site.example']);
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('Nobody is there'));
    await expect(deleteEverything()).rejects.toThrow('Nobody is there');
    expect(await settings.pausedSites.getValue()).toEqual(['site.example']);
    expect((await readKept()).isDeleted).toBe(false);
  });

  it('is counted as far as it is known', async () => {
    expect((await readKept()).lists).toBe(2);
    answers.readLists = undefined;
    expect((await readKept()).lists).toBeNull();
  });
});
