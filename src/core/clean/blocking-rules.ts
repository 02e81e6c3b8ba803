import type { Network } from './networks';
import { splitAlternatives } from './split-alternatives';

/** What a request is for, by the names of declarativeNetRequest. Only what a page shows or runs by itself is told apart. */
export type LoadType = 'image' | 'media' | 'object' | 'script' | 'sub_frame';

/** A declarativeNetRequest rule that keeps pages of other sites from loading something. */
export interface BlockingRule {
  /** Counts from 1. */
  id: number;
  priority: 1;
  action: { type: 'block' };
  condition: {
    domainType: 'thirdParty';
    /** Each stands for its subdomains too. */
    requestDomains?: string[];
    /** Matched against the whole address, in what RE2 and JavaScript both understand. */
    regexFilter?: string;
    isUrlFilterCaseSensitive?: boolean;
    resourceTypes?: LoadType[];
    excludedResourceTypes?: 'main_frame'[];
  };
}

type Condition = Omit<BlockingRule['condition'], 'domainType'>;

/** Everything but going there: a link stays a link. Browsers name more types than they share, so all others are meant. */
const ALL_LOADS: Condition = { excludedResourceTypes: ['main_frame'] };

/**
 * The rules by which a browser never asks affiliate and ad networks for their banners, frames, scripts and pixels.
 *
 * Hosts of a network's own are blocked as a whole, shared ones by path. On the hosts of shops, which networks are known on
 * by path alone, only pictures are: a frame there may be the till.
 *
 * @throws when a pattern cannot be said as a filter of addresses
 */
export function toBlockingRules(networks: readonly Network[]): BlockingRule[] {
  const hosts = networks.flatMap((network) => network.hosts).sort();
  const conditions: Condition[] = [
    { requestDomains: hosts, ...ALL_LOADS },
    ...networks.flatMap(({ hostPattern }) => (hostPattern ? [{ ...filterHost(hostPattern), ...ALL_LOADS }] : [])),
    ...networks.flatMap(({ shared = {} }) =>
      Object.entries(shared).flatMap(([host, path]) =>
        filterPath(path).map((filter) => ({ requestDomains: [host], ...filter, ...ALL_LOADS })),
      ),
    ),
    ...networks.flatMap(({ path }): Condition[] =>
      path ? filterPath(path).map((filter) => ({ ...filter, resourceTypes: ['image'] })) : [],
    ),
  ];
  return conditions.map((condition, index) => ({
    id: index + 1,
    priority: 1,
    action: { type: 'block' },
    condition: { domainType: 'thirdParty', ...condition },
  }));
}

/** One filter for each alternative: browsers give a pattern little memory. */
function filterPath({ source, flags }: RegExp): Condition[] {
  return splitAlternatives(source).map((one) => ({
    regexFilter: `^https?://[^/]+${one.startsWith('^') ? one.slice(1) : `.*${one}`}`,
    isUrlFilterCaseSensitive: !flags.includes('i'),
  }));
}

/** Hosts are matched from a dot on, to their end. */
function filterHost({ source }: RegExp): Condition {
  const host = /^\(\?:\^\|\\\.\)(.+)\$$/.exec(source)?.[1];
  if (!host) throw new Error(`Write the hostPattern /${source}/ as /(?:^|\\.)…$/`);
  return { regexFilter: `^https?://(?:[^/?#]+\\.)?${host}(?::\\d+)?/` };
}
