import type { LoadType } from './blocking-rules';
import { findNetwork } from './find-network';
import { type Network, networks } from './networks';

/** Only for addresses without a scheme. */
const BASE = 'https://page.invalid';

/**
 * Whether the rules of `toBlockingRules` keep a page of another site from loading this, as long as they are on.
 *
 * @param address an attribute as the page wrote it: `https://…` or `//…`; relative ones are never blocked
 * @param type what the page would load it as
 * @example isBlockable('https://imp.pxf.io/i/1/2/3') // true
 */
export function isBlockable(address: string | null, type: LoadType = 'image'): boolean {
  const network = findNetwork(address);
  if (network === null || !URL.canParse(address ?? '', BASE)) return false;
  return type === 'image' || isOwnHost(network, new URL(address ?? '', BASE).hostname);
}

/** Whether a host is the network's own, and no shop's. */
function isOwnHost({ hosts, shared = {} }: Network, host: string): boolean {
  const own = [...hosts, ...Object.keys(shared)];
  // What another network has there by path is on this one's host all the same.
  return own.some((each) => `.${host}`.endsWith(`.${each}`)) || networks.some((one) => one.hostPattern?.test(host));
}
