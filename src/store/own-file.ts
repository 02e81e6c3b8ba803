import { browser } from 'wxt/browser';

/**
 * What stands in a JSON file of the installed package; `null` when there is none. Browsers have no other way to read one, and this one never
 * leaves the computer. Content scripts cannot: the background script hands on what they need.
 *
 * @param path from the top of the package
 */
export async function readOwnFile<Content>(path: string): Promise<Content | null> {
  return fetch(browser.runtime.getURL('/') + path).then(
    (answer) => (answer.ok ? answer.json() : null),
    () => null,
  );
}
