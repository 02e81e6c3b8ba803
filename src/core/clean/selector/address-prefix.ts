/** With host: absolute, or with the page's own scheme. */
const WITH_HOST = /^((?:https?:)?\/\/[^/?#\s]+)([^?#\s]*)/i;
const ON_SITE = /^(\/)([^/?#\s][^?#\s]*)/;
/** Parts of a path that are another one at each visit: session ids and the like. */
const VOLATILE = /[;$]|[\da-f]{8}-[\da-f]{4}-|(?<![\da-z])(?=[a-z]*\d)(?=\d*[a-z])[\da-z]{20,}/i;

/**
 * The part of a written address that stays when its query changes: host and path, up to what looks like chance. `null` if
 * that says nothing: for addresses of the page itself, for scripts, mail and data.
 *
 * @example addressPrefix('https://network.example/c/123/456?click=789') // => 'https://network.example/c/123/456'
 */
export function addressPrefix(written: string): string | null {
  const [, start, path = ''] = WITH_HOST.exec(written) ?? ON_SITE.exec(written) ?? [];
  if (start === undefined) return null;
  const segments = path.split('/');
  const chance = segments.findIndex((segment) => VOLATILE.test(segment));
  if (chance < 0) return start + path;
  const stable = segments.slice(0, chance).join('/');
  return start === '/' && stable === '' ? null : `${start}${stable}/`.replace(/([^:/])\/\/$/, '$1/');
}
