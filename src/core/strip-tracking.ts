const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|dclid|mc_[ce]id|igshid|yclid|_hsenc|_hsmi)$/i;

/**
 * An address without what names no other page: its fragment, and the parameters that say where a reader came from.
 *
 * @throws on what is no address
 * @example stripTracking('https://a.example/fix?id=7&utm_source=mail#top') // 'https://a.example/fix?id=7'
 */
export function stripTracking(address: string | URL): string {
  const url = new URL(address);
  url.hash = '';
  const names: string[] = [];
  // Content scripts of Firefox cannot iterate over `keys()`.
  url.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
