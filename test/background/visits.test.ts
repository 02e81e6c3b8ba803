import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerVisits, isActiveInTab } from '@/src/background/visits';

const pauseVisit = (tabId: number, isPaused: boolean) => answerVisits.pauseVisit({ tabId, isPaused });
let tab: number;
let other: number;

beforeEach(async () => {
  fakeBrowser.reset();
  const url = 'https://help.example/printer';
  tab = (await fakeBrowser.tabs.create({ url })).id ?? -1;
  other = (await fakeBrowser.tabs.create({ url })).id ?? -1;
});

describe('a visit', () => {
  it('is paused in its tab, as long as the tab stays on the site', async () => {
    await pauseVisit(tab, true);
    expect(await isActiveInTab(tab, 'help.example')).toBe(false);
    expect(await isActiveInTab(other, 'help.example')).toBe(true);
    expect(await isActiveInTab(tab, 'other.example')).toBe(true);
    expect(await isActiveInTab(tab, 'help.example')).toBe(true);
  });

  it('goes on when the reader says so', async () => {
    await pauseVisit(tab, true);
    await pauseVisit(tab, false);
    expect(await isActiveInTab(tab, 'help.example')).toBe(true);
  });

  it('is paused in two tabs at once without either being lost', async () => {
    await Promise.all([pauseVisit(tab, true), pauseVisit(other, true)]);
    expect(await Promise.all([tab, other].map((id) => isActiveInTab(id, 'help.example')))).toEqual([false, false]);
  });

  it('that ends takes no other pause with it', async () => {
    await Promise.all([pauseVisit(tab, true), pauseVisit(other, true)]);
    await Promise.all([isActiveInTab(tab, 'other.example'), isActiveInTab(other, 'help.example')]);
    expect(await isActiveInTab(other, 'help.example')).toBe(false);
  });
});
