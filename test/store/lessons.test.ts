import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { learn } from '@/src/core/detect/lesson';
import { adoptChosenPages, forgetLessonsOf, loadLessons, saveLesson } from '@/src/store/lessons';
import { settings } from '@/src/store/settings';

const PAGE = 'https://help.example/printer';

beforeEach(() => fakeBrowser.reset());

describe('lessons', () => {
  it('are kept until they are taken back', async () => {
    await saveLesson(PAGE, 'not', false);
    expect(learn(await loadLessons(false), PAGE).page).toBe('not');
    await saveLesson(PAGE, null, false);
    expect(await loadLessons(false)).toEqual([]);
  });

  it('of a site are forgotten at once', async () => {
    await saveLesson(PAGE, 'not', false);
    await saveLesson('https://help.example/scanner', 'yes', true);
    await forgetLessonsOf('https://help.example/mouse');
    expect(await loadLessons(true)).toEqual([]);
  });

  it('of private windows stay in memory, count there only, and go before what is on the disk', async () => {
    await saveLesson(PAGE, 'not', false);
    const before = await fakeBrowser.storage.local.get();
    await saveLesson(PAGE, 'yes', true);
    await saveLesson('https://help.example/scanner', 'not', true);
    expect(await fakeBrowser.storage.local.get()).toEqual(before);
    expect(learn(await loadLessons(true), PAGE)).toEqual({ page: 'yes', yes: 0, not: 1 });
    expect(learn(await loadLessons(false), PAGE)).toEqual({ page: 'not', yes: 0, not: 0 });
  });

  it.each(['broken', 7, { a: 1 }, [{ address: 3 }, null]])('survive a stored %j', async (stored) => {
    await fakeBrowser.storage.local.set({ lessons: stored, chosenPages: stored });
    expect(await loadLessons(false)).toEqual([]);
    await adoptChosenPages();
    await saveLesson(PAGE, 'yes', false);
    expect(await loadLessons(false)).toEqual([{ address: PAGE, verdict: 'yes' }]);
  });

  it('take over the pages that version 0.1 kept in a list of their own', async () => {
    await settings.chosenPages.setValue(['https://old.example/a', PAGE]);
    await adoptChosenPages();
    expect(await loadLessons(false)).toEqual([
      { address: 'https://old.example/a', verdict: 'yes' },
      { address: PAGE, verdict: 'yes' },
    ]);
    expect(await fakeBrowser.storage.local.get('chosenPages')).toEqual({});
  });
});
