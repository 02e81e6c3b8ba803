import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { languages } from '@/src/core/languages';
import { toWords } from '@/src/core/languages/to-words';

const send = vi.spyOn(browser.runtime, 'sendMessage');
const warn = vi.spyOn(console, 'warn');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const ENGLISH = parse('<p>Open the settings and restart your computer.</p>');
const GERMAN = parse('<p>Öffnen Sie die Einstellungen und starten Sie den Rechner neu, wenn er nicht reagiert.</p>');

describe('the languages of a page that is about to be read', () => {
  beforeEach(() => {
    vi.resetModules();
    send.mockReset();
    warn.mockReset();
    send.mockImplementation(async (message: unknown) => {
      const { codes } = (message as { payload: { codes: string[] } }).payload;
      return languages.filter(({ code }) => codes.includes(code)).map(toWords);
    });
  });

  const load = async () => {
    const { knownLanguages } = await import('@/src/core/languages/known');
    const { learnPageLanguages } = await import('@/src/reader/learn-languages');
    return { learnPageLanguages, known: () => knownLanguages().map(({ code }) => code) };
  };

  it('are asked for by nobody if it is in English', async () => {
    const { learnPageLanguages, known } = await load();
    await learnPageLanguages(ENGLISH);
    expect(send).not.toHaveBeenCalled();
    expect(known()).toEqual(['en']);
  });

  it('are asked for once, and known from then on', async () => {
    const { learnPageLanguages, known } = await load();
    await learnPageLanguages(GERMAN);
    await learnPageLanguages(GERMAN);
    expect(known()).toEqual(['de', 'en', 'nl']);
    expect(send.mock.calls).toEqual([[{ name: 'readLanguages', payload: { codes: ['de', 'nl'] } }]]);
  });

  it('are done without if nobody answers, and asked for again the next time', async () => {
    const { learnPageLanguages, known } = await load();
    warn.mockReturnValue(undefined);
    send.mockRejectedValueOnce(new Error('Could not establish connection.'));
    await learnPageLanguages(GERMAN);
    expect(known()).toEqual(['en']);
    expect(warn).toHaveBeenCalledOnce();
    await learnPageLanguages(GERMAN);
    expect(known()).toEqual(['de', 'en', 'nl']);
  });

  it('are done without if the answer takes too long', async () => {
    const { learnPageLanguages, known } = await load();
    warn.mockReturnValue(undefined);
    send.mockReturnValueOnce(new Promise(() => undefined) as never);
    vi.useFakeTimers();
    const learning = learnPageLanguages(GERMAN);
    await vi.advanceTimersByTimeAsync(5000);
    await learning;
    vi.useRealTimers();
    expect(known()).toEqual(['en']);
    expect(warn).toHaveBeenCalledOnce();
  });
});
