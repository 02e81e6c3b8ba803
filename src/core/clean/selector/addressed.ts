import { addressPrefix } from './address-prefix';
import { attributeIs } from './quote';

/** What leads or comes from somewhere. */
export const ADDRESSED = 'a[href], area[href], img, iframe, embed, video, audio, source, object';
/** What is loaded late has the same spinner as all others in `src`. */
const ATTRIBUTES = ['href', 'data-src', 'data-lazy-src', 'data-original', 'src', 'data'] as const;
/** What relative addresses are resolved against. */
const NOWHERE = 'https://page.invalid';

/**
 * Selectors for an element by its own address without its query: all that begins like it, then only what goes on with a
 * query. Empty without a steady address.
 */
export function readAddressed(element: Element): string[] {
  if (!element.matches(ADDRESSED)) return [];
  for (const name of ATTRIBUTES) {
    const written = element.getAttribute(name)?.trim() ?? '';
    const prefix = addressPrefix(written);
    if (prefix === null || isWholeSite(element, prefix)) continue;
    return [attributeIs(name, '^=', prefix), boundedBy(name, written, prefix)]
      .filter((selector) => selector !== null)
      .map((selector) => element.localName + selector);
  }
  return [];
}

/** Whether an element leads or comes from another site. */
export function leadsAbroad(element: Element): boolean {
  const host = hostOf(element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  return host !== null && host !== pageHost(element);
}

/** The prefix where it does not stand for pages below it; `null` where chance was cut off. */
function boundedBy(name: string, written: string, prefix: string): string | null {
  if (written === prefix) return attributeIs(name, '=', prefix);
  const next = written.charAt(prefix.length);
  return written.startsWith(prefix) && /[?#]/.test(next) ? attributeIs(name, '^=', prefix + next) : null;
}

/** Whether an address is the page's own site as a whole. */
function isWholeSite(element: Element, address: string): boolean {
  return hostOf(address) === pageHost(element) && new URL(address, NOWHERE).pathname === '/';
}

/** The host in an address; `null` if it names none. */
function hostOf(address: string): string | null {
  const { hostname } = new URL(URL.canParse(address, NOWHERE) ? address : '', NOWHERE);
  return hostname === new URL(NOWHERE).hostname ? null : hostname;
}

/** `null` for documents that come from nowhere. */
function pageHost({ ownerDocument }: Element): string | null {
  return ownerDocument.defaultView?.location.hostname ?? null;
}
