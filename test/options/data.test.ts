import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringEverythingBack, deleteEverything, readKept } from '@/src/options/data';
import { settings } from '@/src/store/settings';

const LISTS = ['one', 'two'];

let heard: { name: string; payload: unknown }[];
let answers: Record<string, unknown>;

beforeEach(() => {
  fakeBrowser.reset();
  heard = [];
  answers = { readListIds: LISTS };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: (typeof heard)[number]) => {
    heard.push(message);
    return answers[message.name];
  }) as never);
});

describe('all that is kept', () => {
  it('is deleted and brought back, lists by the background script, settings here', async () => {
    await settings.pausedSites.setValue(['site.example']);
    await deleteEverything();
    expect(heard.slice(-2)).toEqual([
      { name: 'deleteLists', payload: { checklistIds: ['one', 'two'] } },
      { name: 'deleteRest', payload: null },
    ]);
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
    answers.readListIds = undefined;
    expect((await readKept()).lists).toBeNull();
  });
});
