import { type Network, networks } from './networks';

const byHost = new Map(networks.flatMap((network) => network.hosts.map((host) => [host, network] as const)));
const withPath = networks.filter((network) => network.path !== undefined);

/**
 * The affiliate network that an address belongs to; `null` for all others, for relative addresses and for nonsense.
 *
 * @param address an attribute as the page wrote it: `https://…` or `//…`
 */
export function findNetwork(address: string | null): Network | null {
  const parts = /^\s*(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)(?::\d+)?([^#]*)/i.exec(address ?? '');
  if (!parts) return null;
  const [, host = '', path = ''] = parts;
  return findByHost(host.toLowerCase()) ?? withPath.find((network) => network.path?.test(path)) ?? null;
}

function findByHost(host: string): Network | null {
  for (let at = host; at.includes('.'); at = at.slice(at.indexOf('.') + 1)) {
    const network = byHost.get(at);
    if (network) return network;
  }
  return null;
}
