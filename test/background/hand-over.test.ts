import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerHandOver, forgetHanded } from '@/src/background/hand-over';
import type { KeptList } from '@/src/core/kept-list';
import type { ProgressEvent } from '@/src/core/types';
import type { EventLog } from '@/src/store/event-log';
import { aChecklist, aFix, aStep } from '../a-checklist';

const checklist = aChecklist([aFix('one', [aStep('a'), aStep('b')])]);
const aTick = (id: string, stepId: string): ProgressEvent => ({
  id,
  at: 1,
  checklistId: 'list',
  kind: 'done',
  fixId: 'one',
  stepId,
});
const shown: KeptList = { checklist, events: [aTick('stored', 'a'), aTick('unsaved', 'b')] };
const keeping = (events: ProgressEvent[]): EventLog => ({ append: async () => undefined, load: async () => events });
const logs = { durable: keeping([aTick('stored', 'a'), aTick('elsewhere', 'a')]), private: keeping([]) };

const create = vi.fn(async (_tab: { url: string; windowId?: number }) => ({ id: 7 }));
const sender = (incognito: boolean) => ({ tab: { id: 3, index: 4, windowId: 5, incognito } }) as never;
const answers = answerHandOver(logs);
const handOver = (isPrivate: boolean | null, from: never) =>
  answers.handOver({ lists: [shown], checklistIds: [], isPrivate }, from);
const ticketOf = () => create.mock.lastCall?.[0].url.split('#ticket=')[1] ?? '';

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset().mockResolvedValue({ id: 7 });
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create as never);
});

describe('handing over', () => {
  it('opens the page beside the tab that asks, by a name that says nothing', async () => {
    await handOver(null, sender(false));
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: expect.stringMatching(/\/hand-over\.html#ticket=[\da-f-]{36}$/),
      windowId: 5,
      index: 5,
      openerTabId: 3,
    });
  });

  it('opens it in another window where that one takes no page of ours', async () => {
    create.mockRejectedValueOnce(new Error('private'));
    await handOver(null, sender(true));
    expect(create).toHaveBeenLastCalledWith({ url: expect.stringContaining('hand-over.html') });
  });

  it('gives the page what was on screen, saved or not, and what is stored, each once', async () => {
    await handOver(null, sender(false));
    const answer = await answers.readHanded({ ticket: ticketOf() }, {});
    expect(answer?.isPrivate).toBe(false);
    expect(answer?.lists.map(({ events }) => events.map(({ id }) => id).sort())).toEqual([
      ['elsewhere', 'stored', 'unsaved'],
    ]);
  });

  it.each([
    { who: 'a tab of a private window', isPrivate: null, from: sender(true) },
    { who: 'a panel, which has no tab', isPrivate: true, from: {} as never },
  ])('keeps what comes from $who with all that goes with the last of these windows', async ({ isPrivate, from }) => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([] as never);
    await handOver(isPrivate, from);
    expect((await answers.readHanded({ ticket: ticketOf() }, {}))?.isPrivate).toBe(true);
    const stored = await fakeBrowser.storage.session.get();
    expect(Object.keys(stored).filter((key) => JSON.stringify(stored[key]).includes('site.example'))).toEqual([
      expect.stringMatching(/^private\//),
    ]);
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('forgets what the page was opened with when the page is closed', async () => {
    forgetHanded();
    await handOver(null, sender(false));
    await fakeBrowser.tabs.onRemoved.trigger(7, { windowId: 5, isWindowClosing: false });
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
    expect(await answers.readHanded({ ticket: ticketOf() }, {})).toBeNull();
  });

  it('keeps nothing, and says so, when no page can be opened', async () => {
    create.mockRejectedValue(new Error('no windows'));
    await expect(handOver(null, sender(false))).rejects.toThrow('no windows');
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});
