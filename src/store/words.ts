import { browser } from 'wxt/browser';
import { TONGUES, type Tongue } from '../core/preferences';
import { readOwnFile } from './own-file';

/** Message name → template, as the browser's own `i18n` reads them. */
export type Words = Record<string, string>;

interface MessagesFile {
  [name: string]: { message: string };
}

let last: { tongue: Tongue; words: Words } | null = null;

/**
 * The words of FixTrail in a language, out of its own package; `null` for the browser's language and when there are none.
 * Content scripts cannot read the package: the background script hands them on.
 */
export async function loadWords(chosen: Tongue | 'auto'): Promise<Words | null> {
  // Chromium was seen to have no words at all for the pages of an extension that it had just installed.
  if (chosen === 'auto' && browser.i18n.getMessage('language_tag' as '@@ui_locale') !== '') return null;
  const tongue = chosen === 'auto' ? findTongue(browser.i18n.getUILanguage()) : chosen;
  if (last?.tongue !== tongue) {
    const words = await readOwnMessages(tongue);
    if (!words) return null;
    last = { tongue, words };
  }
  return last.words;
}

function findTongue(language: string): Tongue {
  const [primary = ''] = language.split('-');
  return TONGUES.find((one) => one === language) ?? TONGUES.find((one) => one.split('-')[0] === primary) ?? 'en';
}

async function readOwnMessages(tongue: Tongue): Promise<Words | null> {
  const file = await readOwnFile<MessagesFile>(`_locales/${tongue.replace('-', '_')}/messages.json`);
  return file && Object.fromEntries(Object.entries(file).map(([name, { message }]) => [name, message]));
}
