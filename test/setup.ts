import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';

/** The real words in place of the browser's: `overlay.undo` is asked for as `overlay_undo`. */
const words = flatten(parse(readFileSync('locales/en.yml', 'utf8')));

vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name, values = []) => {
  const list = Array.isArray(values) ? values : [values];
  return (words.get(name) ?? '').replace(/\$(\d)/g, (_all, index) => String(list[Number(index) - 1] ?? ''));
});

/** Names of messages are their keys with low lines for dots. */
function flatten(node: Record<string, unknown>, prefix = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(node)) {
    const name = prefix ? `${prefix}_${key}` : key;
    if (typeof value === 'string') found.set(name, value);
    else for (const [inner, text] of flatten(value as Record<string, unknown>, name)) found.set(inner, text);
  }
  return found;
}
