import { findNetwork } from './find-network';

/**
 * Where an affiliate link leads by its own words, as an absolute http(s) address; `null` for other links and for those
 * that do not say. Nothing is followed: the address is only read out of the link.
 *
 * @example readDestination('https://shop.pxf.io/c/5500000/1500000/17000?u=https%3A%2F%2Fshop.example%2F')
 * // 'https://shop.example/'
 */
export function readDestination(href: string): string | null {
  for (const place of findNetwork(href)?.destination ?? []) {
    const written = typeof place === 'string' ? readParameter(href, place) : place.exec(href)?.[1];
    const address = written === undefined ? null : readAddress(written);
    if (address !== null) return address;
  }
  return null;
}

/** The value of a query parameter as it is written, still encoded; networks differ in the case of the name. */
function readParameter(href: string, name: string): string | undefined {
  const [, query = ''] = /\?([^#]*)/.exec(href) ?? [];
  return query
    .split('&')
    .find((pair) => pair.toLowerCase().startsWith(`${name}=`))
    ?.slice(name.length + 1);
}

/** Links through two networks are encoded twice; some leave out the scheme before `www.`. */
function readAddress(written: string): string | null {
  const once = decode(written);
  const address = [once, decode(once)].find((text) => /^(?:https?:\/\/|www\.)/i.test(text));
  if (address === undefined) return null;
  const absolute = /^www\./i.test(address) ? `https://${address}` : address;
  return URL.canParse(absolute) ? new URL(absolute).href : null;
}

/** Decodes a part of an address; what is no encoding stays as it is, and nothing throws. */
function decode(text: string): string {
  return new URLSearchParams(`text=${text.replaceAll('&', '%26').replaceAll('+', '%2B')}`).get('text') ?? '';
}
