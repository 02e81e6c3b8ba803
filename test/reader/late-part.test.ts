import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LateParts } from '@/src/late/late-parts';
import { fetchScript, loadPart, readPart } from '@/src/reader/late-part';

const library: LateParts['library'] = { door: () => document.createDocumentFragment() };
const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');

/** The background script puts it into the page. */
const inject = async () => {
  window.fixtrailParts = { ...window.fixtrailParts, library };
};

beforeEach(() => {
  window.fixtrailParts = {};
  send.mockReset().mockImplementation(inject);
});

it('a part is fetched once, however often it is asked for', async () => {
  expect(readPart('library')).toBeUndefined();
  expect(await Promise.all([loadPart('library'), loadPart('library')])).toEqual([library, library]);
  expect(await loadPart('library')).toBe(library);
  expect(readPart('library')).toBe(library);
  expect(send).toHaveBeenCalledExactlyOnceWith({ name: 'needPart', payload: { name: 'library' } });
});

it('a part that did not come is asked for once more at once', async () => {
  send.mockRejectedValueOnce(new Error('Cut off'));
  expect(await loadPart('library')).toBe(library);
  expect(send).toHaveBeenCalledTimes(2);
});

it('a part that did not come twice is fetched again when it is asked for again', async () => {
  send.mockRejectedValueOnce(new Error('Cut off')).mockImplementationOnce(async () => undefined);
  await expect(loadPart('library')).rejects.toThrow('library did not come');
  expect(await loadPart('library')).toBe(library);
});

it('a script that brings nothing is fetched whenever it is asked for', async () => {
  await fetchScript('picker');
  await fetchScript('picker');
  expect(send.mock.calls).toEqual(Array(2).fill([{ name: 'needPart', payload: { name: 'picker' } }]));
});
