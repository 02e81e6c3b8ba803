import { describe, expect, it } from 'vitest';
import { toAllowingRules } from '@/src/core/clean/allowing-rules';
import { type LoadType, toBlockingRules } from '@/src/core/clean/blocking-rules';
import { isBlockable } from '@/src/core/clean/is-blockable';
import { type Network, networks } from '@/src/core/clean/networks';

const rules = toBlockingRules(networks);
const patterns = new Map(
  rules.flatMap(({ condition: { regexFilter, isUrlFilterCaseSensitive } }) =>
    regexFilter ? [[regexFilter, new RegExp(regexFilter, isUrlFilterCaseSensitive ? '' : 'i')]] : [],
  ),
);
const LOADS: readonly LoadType[] = ['image', 'media', 'object', 'script', 'sub_frame'];

describe('blocking rules', () => {
  it('have ids that count from 1', () => {
    expect(rules.map(({ id }) => id)).toEqual(rules.map((_rule, index) => index + 1));
  });

  it('stay within what browsers take', () => {
    expect(rules.length).toBeLessThan(30_000);
    expect(patterns.size).toBeLessThan(1000);
    for (const pattern of patterns.keys()) {
      // RE2 has neither, and matches ASCII only.
      expect(pattern).not.toMatch(/\(\?[=!<]|\\[1-9]|[^ -~]/);
      expect(pattern).toMatch(/^\^https\?:\/\//);
    }
  });

  it.each(rules)('rule $id only stops what pages of other sites load, and no link', ({ action, condition }) => {
    const { resourceTypes = [], excludedResourceTypes, domainType } = condition;
    expect(action).toEqual({ type: 'block' });
    expect(domainType).toBe('thirdParty');
    expect(resourceTypes).not.toContain('main_frame');
    expect(resourceTypes.length > 0 || excludedResourceTypes?.includes('main_frame')).toBe(true);
  });

  it.each(networks)('$name: stops its pictures and pixels, not its links, nor its near miss', (network) => {
    const { example, keep, hosts } = network;
    expect(isStopped(example, 'image')).toBe(true);
    expect(isStopped(example, 'main_frame')).toBe(false);
    expect(isStopped(keep, 'image')).toBe(false);
    for (const host of hosts) {
      for (const type of LOADS) expect(isStopped(`https://any.${host}/banner.png`, type)).toBe(true);
      expect(isStopped(`https://not${host}/`, 'script')).toBe(false);
    }
  });

  it.each([
    ['https://imp.i384100.net/i/1', 'sub_frame', true],
    ['https://impfr.tradedoubler.com/imp?type(js)g(1)a(2)', 'script', true],
    ['https://www.partner-ads.com/dk/visbanner.php?partnerid=1', 'script', true],
    ['https://SHAREASALE.com/R.cfm?b=1', 'image', true],
    ['https://www.shareasale.com/info/', 'image', false],
    ['https://shop.example/i/5500000/1500000/17000', 'image', true],
    // A shop's till may stand in a frame, under an address that pays somebody.
    ['https://shop.example/order/checkout.php?PRODS=1&AFFILIATE=100', 'sub_frame', false],
    ['https://shop.example/order/checkout.php?PRODS=1&AFFILIATE=100', 'image', true],
    ['https://shop.example/order/checkout.php?PRODS=1&QTY=1', 'image', false],
    ['https://m.media-amazon.com/images/I/1.jpg', 'image', false],
    ['https://www.google.com/recaptcha/api.js', 'script', false],
    ['https://www.youtube.com/embed/1', 'sub_frame', false],
    ['https://i3.net/a.png', 'image', false],
  ] as const)('%s as %s: %s', (address, type, isBlocked) => {
    expect(isStopped(address, type)).toBe(isBlocked);
    expect(isBlockable(address, type)).toBe(isBlocked);
  });

  it('say why when a pattern of hosts cannot be made a rule', () => {
    const strange: Network = { id: 'x', name: 'X', hosts: [], hostPattern: /^x\d/, example: '', keep: '', source: '' };
    expect(() => toBlockingRules([strange])).toThrow('hostPattern');
  });
});

describe('isBlockable', () => {
  it('says of every host with every path what the rules do', () => {
    const written = networks.flatMap(({ example, keep }) => [new URL(example), new URL(keep)]);
    const owned = networks.flatMap(({ hosts, shared = {} }) => [...hosts, ...Object.keys(shared)]);
    const hosts = new Set([...owned, ...written.map(({ hostname }) => hostname), 'i384100.net', 'noti384100.net']);
    const byPath = networks.filter(({ path }) => path).map(({ example }) => new URL(example));
    const paths = ['/banner.png', ...byPath.map(({ pathname, search }) => pathname + search)];
    const addresses = [...hosts].flatMap((host) => paths.map((path) => `https://www.${host}${path}`));
    for (const type of ['image', 'sub_frame'] as const)
      expect(addresses.filter((each) => isBlockable(each, type) !== isStopped(each, type))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(3000);
  });

  it.each([null, '', '#top', '/banner.png', 'data:image/gif;base64,R0lGOD', 'https://', 'https://pxf.io:99999/'])(
    'leaves %j',
    (each) => {
      expect(isBlockable(each)).toBe(false);
    },
  );

  it('takes an address without a scheme for the same', () => {
    expect(isBlockable('//imp.pxf.io/i/1/2/3', 'sub_frame')).toBe(true);
  });
});

describe('allowing rules', () => {
  it('are none where nothing is paused', () => {
    expect(toAllowingRules([{ hosts: [] }, { hosts: [''] }])).toEqual([]);
  });

  it('let paused sites load whatever they like, in all tabs or in one', () => {
    const made = toAllowingRules([
      { hosts: [] },
      { hosts: ['a.example', 'b.example'] },
      { hosts: ['c.example'], tabId: 7 },
    ]);
    expect(made.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(made.map(({ priority }) => priority)).toEqual([2, 2, 2, 2]);
    expect(made.map(({ action, condition }) => [action.type, condition])).toEqual([
      ['allowAllRequests', { requestDomains: ['a.example', 'b.example'], resourceTypes: ['main_frame'] }],
      ['allow', { initiatorDomains: ['a.example', 'b.example'] }],
      ['allowAllRequests', { requestDomains: ['c.example'], resourceTypes: ['main_frame'], tabIds: [7] }],
      ['allow', { initiatorDomains: ['c.example'], tabIds: [7] }],
    ]);
  });
});

/** What a browser does with these rules, asked from a page of another site. */
function isStopped(address: string, type: LoadType | 'main_frame'): boolean {
  const { href, hostname } = new URL(address);
  return rules.some(({ condition }) => {
    const { requestDomains, regexFilter = '', resourceTypes, excludedResourceTypes } = condition;
    return (
      !excludedResourceTypes?.some((each) => each === type) &&
      (resourceTypes?.some((each) => each === type) ?? true) &&
      (requestDomains?.some((domain) => `.${hostname}`.endsWith(`.${domain}`)) ?? true) &&
      (patterns.get(regexFilter)?.test(href) ?? true)
    );
  });
}
