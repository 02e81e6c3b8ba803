import { once } from '../once';

/** Second levels that a country gives to everybody: `shop.co.uk` is a site, `co.uk` is none. */
const SHARED_LEVEL = /^(?:ac|co|com|edu|gob|gov|go|gr|info|mil|ne|net|nom|or|org)$/;

/**
 * The registrable site of a host, by the look of its name: its last two labels, or three below a shared second level.
 *
 * @example toSite('www.shop.co.uk') // => 'shop.co.uk'
 */
export function toSite(host: string): string {
  const labels = host.toLowerCase().split('.');
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && SHARED_LEVEL.test(second) ? -3 : -2).join('.');
}

/** The site that an absolute http(s) address leads to, `//…` included; `null` for all others. */
export function readSite(address: string | null): string | null {
  const host = /^\s*(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address ?? '')?.[1];
  return host ? toSite(host) : null;
}

/** Whether an address leads to another site than the page's, which may be a saved or a mirrored one: it says itself whose it is. */
export function isOtherSite(address: string | null, document: Document): boolean {
  const site = readSite(address);
  return site !== null && !readOwnSites(document).includes(site);
}

const readOwnSites = once(({ location, head }: Document) => {
  const canonical = head?.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const shared = head?.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? null;
  return [location ? toSite(location.hostname) : null, readSite(canonical), readSite(shared)];
});
