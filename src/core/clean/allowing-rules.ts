/** A declarativeNetRequest rule that lets a site load whatever it likes, over the rules that block. */
export interface AllowingRule {
  /** Counts from 1. */
  id: number;
  priority: 2;
  action: { type: 'allow' | 'allowAllRequests' };
  condition: {
    requestDomains?: string[];
    initiatorDomains?: string[];
    resourceTypes?: 'main_frame'[];
    /** Where it holds; everywhere when not given. Only session rules can say so. */
    tabIds?: number[];
  };
}

/** Where nothing is to be blocked. */
export interface Place {
  /** Host names, each with its subdomains. */
  hosts: readonly string[];
  /** Only in this tab. */
  tabId?: number;
}

/** The rules by which nothing is blocked in pages of some sites: in open ones, and whatever is framed in those that are opened. */
export function toAllowingRules(places: readonly Place[]): AllowingRule[] {
  const conditions = places.flatMap(({ hosts, tabId }) => {
    const tab = tabId === undefined ? {} : { tabIds: [tabId] };
    const names = hosts.filter(Boolean);
    return names.length > 0 ? [{ names, tab }] : [];
  });
  return conditions.flatMap(({ names, tab }, index) => [
    // It holds from the next load of the page on, for frames in frames too.
    {
      id: 2 * index + 1,
      priority: 2,
      action: { type: 'allowAllRequests' },
      condition: { requestDomains: names, resourceTypes: ['main_frame'], ...tab },
    },
    { id: 2 * index + 2, priority: 2, action: { type: 'allow' }, condition: { initiatorDomains: names, ...tab } },
  ]);
}
