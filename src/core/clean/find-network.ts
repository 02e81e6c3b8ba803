import { type Network, networks } from './networks';

/** A network on a host, and what an address there must have to be its. */
interface Place {
  network: Network;
  path?: RegExp;
}

const byHost = new Map(networks.flatMap(readPlaces));
const withPattern = networks.filter(({ hostPattern, path }) => hostPattern ?? path);
/** Most addresses are none of these, and one look says so. */
const anyHost = unite(withPattern.flatMap(({ hostPattern }) => hostPattern ?? []));
const anyPath = unite(withPattern.flatMap(({ path }) => path ?? []));

/**
 * The affiliate network that an address belongs to; `null` for all others, for relative addresses and for nonsense.
 *
 * @param address an attribute as the page wrote it: `https://…` or `//…`
 */
export function findNetwork(address: string | null): Network | null {
  const parts = /^\s*(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^#]*)/i.exec(address ?? '');
  if (!parts) return null;
  const [, written = '', path = ''] = parts;
  const host = written.toLowerCase();
  return findByHost(host, path) ?? findByPattern(host, path);
}

function findByHost(host: string, path: string): Network | null {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const place = byHost.get(at);
    if (place && (place.path?.test(path) ?? true)) return place.network;
  }
  return null;
}

function findByPattern(host: string, path: string): Network | null {
  if (!anyHost.test(host) && !anyPath.test(path)) return null;
  const found = withPattern.find((network) => network.hostPattern?.test(host) || network.path?.test(path));
  return found ?? null;
}

/** A pattern that finds what any of some finds, or a little more: in any case. */
function unite(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|') || '(?!)', 'i');
}

function readPlaces(network: Network): (readonly [host: string, place: Place])[] {
  const { hosts, shared = {} } = network;
  return [
    ...hosts.map((host) => [host, { network }] as const),
    ...Object.entries(shared).map(([host, path]) => [host, { network, path }] as const),
  ];
}
