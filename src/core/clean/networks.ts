/** An affiliate network: a company through which shops pay for links. */
export interface Network {
  id: string;
  name: string;
  /** Host names of links, pictures and pixels; each stands for its subdomains too, which differ by shop. */
  hosts: readonly string[];
  /** Addresses on other hosts (a shop's own) that only this network's links have: matched against path and query. */
  path?: RegExp;
  example: string;
  /** A near miss: an address that is none of theirs. */
  keep: string;
  /** Where the facts were seen, and when. */
  source: string;
}

/** Sorted by id. */
export const networks: readonly Network[] = [
  {
    id: 'adsense',
    name: 'Google AdSense',
    hosts: ['googlesyndication.com', 'doubleclick.net'],
    example: 'https://googleads.g.doubleclick.net/pagead/ads?client=ca-pub-1',
    keep: 'https://support.google.com/adsense/answer/2381908',
    source: 'support.google.com/adsense, 2026-11',
  },
  {
    id: 'amazon',
    name: 'Amazon Associates',
    hosts: ['amzn.to', 'amazon-adsystem.com'],
    path: /^\/(?:[^?]*\/)?(?:dp|gp|exec|s)\b[^?]*\?(?:.*&)?tag=[\w-]+-2\d(?:&|$)/,
    example: 'https://www.amazon.com/dp/B000000000?tag=somebody-20',
    keep: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=201',
    source: 'affiliate-program.amazon.com/help, 2026-11',
  },
  {
    id: 'awin',
    name: 'Awin',
    hosts: ['awin1.com', 'zenaps.com'],
    example: 'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2',
    keep: 'https://www.awin.com/gb/publishers',
    source: 'wiki.awin.com, 2026-11',
  },
  {
    id: 'cj',
    name: 'CJ',
    hosts: [
      'anrdoezrs.net',
      'dpbolvw.net',
      'ftjcfx.com',
      'jdoqocy.com',
      'kqzyfj.com',
      'lduhtrp.net',
      'tkqlhce.com',
      'tqlkg.com',
      'yceml.net',
    ],
    example: 'https://www.anrdoezrs.net/click-100-200',
    keep: 'https://www.cj.com/publisher',
    source: 'cj.com link formats, 2026-11',
  },
  {
    id: 'impact',
    name: 'Impact',
    hosts: [
      '7eer.net',
      '8odi.net',
      'elfm.net',
      'i110150.net',
      'i357552.net',
      'impactradius-go.com',
      'pxf.io',
      'sjv.io',
    ],
    path: /^\/[ci]\/\d{5,}\/\d{4,}\/\d{3,}(?:\/|\?|$)/,
    example: 'https://shop.example/c/5500000/1500000/17000',
    keep: 'https://shop.example/c/2024/10/17',
    source: 'links counted in 39,478 posts of one network, 2026-10',
  },
  {
    id: 'partnerize',
    name: 'Partnerize',
    hosts: ['prf.hn'],
    example: 'https://prf.hn/click/camref:1011l3/destination:https%3A%2F%2Fshop.example',
    keep: 'https://partnerize.com/platform',
    source: 'help.partnerize.com, 2026-11',
  },
  {
    id: 'rakuten',
    name: 'Rakuten Advertising',
    hosts: ['linksynergy.com'],
    example: 'https://click.linksynergy.com/fs-bin/click?id=abc&offerid=1',
    keep: 'https://rakutenadvertising.com/affiliate',
    source: 'pubhelp.rakutenadvertising.com, 2026-11',
  },
  {
    id: 'shareasale',
    name: 'ShareASale',
    hosts: ['shareasale.com', 'shrsl.com'],
    example: 'https://shareasale.com/r.cfm?b=1&u=2&m=3',
    keep: 'https://share.example/r.cfm',
    source: 'shareasale.com link formats, 2026-11',
  },
  {
    id: 'verifone',
    name: '2Checkout (Verifone, Avangate)',
    hosts: [],
    path: /^\/(?:order\/(?:checkout|product|cart)\.php|affiliate\.php)\?(?:.*&)?AFFILIATE=\d+|^\/images\/merchant\/[\da-f]{32}\//i,
    example: 'https://shop.example/order/checkout.php?PRODS=1&QTY=1&AFFILIATE=100&CART=1',
    keep: 'https://shop.example/order/checkout.php?PRODS=1&QTY=1',
    source: 'links counted in 39,478 posts of one network, 2026-10',
  },
];
