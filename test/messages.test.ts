import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Answers, answerMessages, send } from '@/src/messages';

type Listener = (message: unknown, sender: object, respond: (answer?: unknown) => void) => unknown;

const CALM = { name: 'folded', payload: { isFolded: true } };

/** What the browser hears of whoever answers: at once, and then. */
async function ask(answers: Answers, message: unknown) {
  const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
  const stop = answerMessages(answers);
  const listener = add.mock.calls[0]?.[0] as unknown as Listener;
  const respond = vi.fn();
  const atOnce = listener(message, {}, respond);
  await new Promise((later) => setTimeout(later));
  stop();
  return { atOnce, answers: respond.mock.calls.map(([answer]) => answer) };
}

afterEach(() => {
  vi.restoreAllMocks();
});

it('announces an answer and gives it once', async () => {
  const pageReport = async () => ({ isOpen: true }) as never;
  const heard = await ask({ pageReport }, { name: 'pageReport', payload: null });
  expect(heard).toEqual({ atOnce: true, answers: [{ isOpen: true }] });
});

it('leaves to others what it does not answer, also if it could', async () => {
  const left = { atOnce: undefined, answers: [] };
  expect(await ask({}, CALM)).toEqual(left);
  expect(await ask({ folded: () => undefined }, CALM)).toEqual(left);
});

it('a failure reaches the one who asked as a failure', async () => {
  const folded = async () => {
    throw new Error('No room');
  };
  const [fault] = (await ask({ folded }, CALM)).answers;
  expect(fault).not.toBeUndefined();
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(fault as never);
  await expect(send('folded', { isFolded: true })).rejects.toThrow('No room');
});

it('what is answered is what the one who asked gets, also nothing', async () => {
  const answer = vi.spyOn(browser.runtime, 'sendMessage');
  for (const value of [undefined, null, false, { isFolded: true }]) {
    answer.mockResolvedValue(value as never);
    expect(await send('folded', { isFolded: true })).toBe(value);
  }
});
