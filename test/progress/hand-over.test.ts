import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createListActions } from '@/src/progress/list-actions';
import { createProgressKeeper } from '@/src/progress/progress-keeper';
import { aChecklist, aFix, aStep } from '../a-checklist';

const checklist = aChecklist([aFix('one', [aStep('a')])]);
const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
const say = vi.fn();
const copyList = vi.fn();

function aList() {
  const keeper = createProgressKeeper({
    checklist,
    load: async () => ({ events: [], isPrivate: false }),
    save: async () => 'full',
    onChange: () => undefined,
  });
  return createListActions({
    checklist,
    keeper,
    isPrivate: true,
    say,
    hush: () => undefined,
    container: () => null,
    copyList,
  });
}

beforeEach(() => {
  send.mockReset().mockResolvedValue(undefined);
  say.mockReset();
});

it('a list is handed over with what could not be saved of it', async () => {
  const list = aList();
  list.add({ kind: 'done', fixId: 'one', stepId: 'a' });
  await list.handOver();
  expect(send).toHaveBeenCalledExactlyOnceWith({
    name: 'handOver',
    payload: {
      lists: [{ checklist, events: [expect.objectContaining({ kind: 'done', stepId: 'a' })] }],
      checklistIds: [],
      isPrivate: true,
    },
  });
  expect(say).toHaveBeenLastCalledWith(null);
});

it('it is said when the page cannot be opened', async () => {
  send.mockRejectedValue(new Error('Nobody answers'));
  await aList().handOver();
  expect(say).toHaveBeenLastCalledWith('The page with all formats could not be opened.');
});
