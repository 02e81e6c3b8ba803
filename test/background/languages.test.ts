import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '@/src/core/languages';
import { languageFile, toWords } from '@/src/core/languages/to-words';

const asked: string[] = [];
let isThere = true;

/** The package as the build makes it. */
function readPackage(address: string) {
  asked.push(address);
  const language = languages.find(({ code }) => address.endsWith(`/${languageFile(code)}`));
  if (!isThere || !language) return Promise.reject(new TypeError('Failed to fetch'));
  return Promise.resolve({ ok: true, json: async () => JSON.parse(JSON.stringify(toWords(language))) });
}

describe('languages that a reader asks for', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubGlobal('fetch', vi.fn(readPackage));
    asked.length = 0;
    isThere = true;
  });
  afterEach(() => vi.unstubAllGlobals());

  const ask = async (...codes: string[]) => {
    const { answerLanguages } = await import('@/src/background/languages');
    return (await answerLanguages.readLanguages({ codes })).map(({ code }) => code);
  };

  it('are handed over from the package, each read once', async () => {
    expect(await ask('de', 'ja')).toEqual(['de', 'ja']);
    expect(await ask('ja', 'de')).toEqual(['ja', 'de']);
    expect(asked).toHaveLength(2);
  });

  it('are left out if there are none such, and no other file is read for them', async () => {
    expect(await ask('xx', '../manifest', '', 'de')).toEqual(['de']);
    expect(asked.some((address) => address.includes('manifest'))).toBe(false);
  });

  it('are read again if they could not be read', async () => {
    isThere = false;
    expect(await ask('de')).toEqual([]);
    isThere = true;
    expect(await ask('de')).toEqual(['de']);
  });
});
