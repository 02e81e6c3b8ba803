import { afterEach, expect, it, vi } from 'vitest';
import { createListFace } from '@/src/faces/list-face';
import type { Appended } from '@/src/messages';
import { aChecklist, aFix, aStep } from '../a-checklist';

const asked: { name: string; payload: Record<string, unknown> }[] = [];
vi.mock('@/src/messages', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  send: async (name: string, payload: Record<string, unknown>) => {
    asked.push({ name, payload });
    return name === 'append' ? 'private' : { events: [], isPrivate: payload.isPrivate };
  },
}));
afterEach(() => {
  asked.length = 0;
});

const checklist = aChecklist([aFix('one', [aStep('a'), aStep('b')])]);
const tick = (isPrivate: boolean): Appended => ({
  event: { id: `${isPrivate}`, at: 1, checklistId: 'list', kind: 'done', fixId: 'one', stepId: 'a' },
  url: isPrivate ? '' : checklist.url,
  isPrivate,
});

it('a list of a private window asks for what is private, keeps it so, and hears of nothing else', async () => {
  const face = createListFace(checklist, true, () => undefined);
  await face.reload();
  face.receive(tick(false));
  expect(face.read()?.progress.done.size).toBe(0);
  face.receive(tick(true));
  face.actions(null).add({ kind: 'done', fixId: 'one', stepId: 'b' });
  expect(face.read()?.progress.done).toEqual(new Set(['a', 'b']));
  expect(asked.map(({ name, payload }) => [name, payload.isPrivate])).toEqual([
    ['readProgress', true],
    ['append', true],
  ]);
});

it('a list shows nothing before it is known what is ticked', async () => {
  const shown: unknown[] = [];
  const face = createListFace(checklist, false, () => shown.push(face.read()?.progress.done.size));
  expect(face.read()).toBeNull();
  face.say('Copied');
  await face.reload();
  expect(shown).toEqual([undefined, 0]);
});

it('the actions stay the same object for as long as they lead to the same article', () => {
  const face = createListFace(checklist, false, () => undefined);
  const jump = () => undefined;
  expect(face.actions(jump)).toBe(face.actions(jump));
  expect(face.actions(null)).not.toBe(face.actions(jump));
});
