import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { EventDraft, Checklist as List, ProgressEvent } from '@/src/core/types';
import { createProgressKeeper } from '@/src/progress/progress-keeper';
import { Checklist, type ListRemote } from '@/src/ui/list/Checklist';
import type { ListActions, ListView } from '@/src/ui/list/list-view';
import { WHOLE_LIST } from '@/src/ui/list/whole-list';
import { aListView } from '../a-list-view';

/** A list on screen in which what is done takes effect. */
export interface LiveList {
  container: HTMLElement;
  /** What the reader did, in order. */
  drafts: EventDraft[];
  remote: { current: ListRemote | null };
  copied: string[];
  awake: boolean[];
  /** What another view has done. */
  receive(draft: EventDraft): void;
  find<Found extends HTMLElement>(selector: string): Found;
  count(selector: string): number;
  texts(selector: string): string[];
  click(selector: string): void;
  press(key: string, selector?: string): void;
  remove(): void;
}

export function aLiveList(checklist: List, more: Partial<ListView> = {}): LiveList {
  const container = document.body.appendChild(document.createElement('div'));
  const live = { drafts: [], copied: [], awake: [], remote: { current: null } } as unknown as LiveList;
  const keeper = createProgressKeeper({
    checklist,
    load: async () => ({ events: [], isPrivate: false }),
    save: async () => 'saved',
    onChange: () => draw(),
  });
  const actions: ListActions = {
    add: (draft) => {
      live.drafts.push(draft);
      keeper.add(draft);
    },
    undo: keeper.undo,
    redo: keeper.redo,
    retry: keeper.retry,
    copyAs: vi.fn(),
    handOver: vi.fn(),
    copy: (text) => void live.copied.push(text),
    jump: vi.fn(),
  };
  const draw = () => {
    const { progress, save } = keeper.read();
    const view = { ...aListView(checklist, [], progress), save, ...more };
    const onAwake = stayAwake;
    act(() =>
      render(
        <Checklist view={view} actions={actions} parts={WHOLE_LIST} remote={live.remote} onAwake={onAwake} />,
        container,
      ),
    );
  };
  const stayAwake = (isWanted: boolean) => void live.awake.push(isWanted);
  const find = <Found extends HTMLElement>(selector: string): Found => {
    const found = container.querySelector<Found>(selector);
    if (!found) throw new Error(`Not in the list: ${selector}`);
    return found;
  };
  Object.assign(live, {
    container,
    find,
    receive: (draft: EventDraft) =>
      keeper.receive({
        event: { ...draft, id: `other${Date.now()}`, at: Date.now(), checklistId: checklist.id } as ProgressEvent,
        url: checklist.url,
        isPrivate: false,
      }),
    count: (selector: string) => container.querySelectorAll(selector).length,
    texts: (selector: string) =>
      [...container.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? ''),
    click: (selector: string) => act(() => find(selector).click()),
    press: (key: string, selector = '[data-fix-head]') =>
      act(() => {
        find(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
    remove: () => {
      act(() => render(null, container));
      container.remove();
    },
  });
  draw();
  return live;
}
