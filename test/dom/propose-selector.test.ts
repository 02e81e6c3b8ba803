import { describe, expect, it } from 'vitest';
import { proposeKeepSelector, proposeSelectors } from '@/src/core/clean/propose-selector';
import { addressPrefix } from '@/src/core/clean/selector/address-prefix';
import { isTelling, LOOKS_AND_STATES } from '@/src/core/clean/selector/class-words';
import { GENERATED, isGenerated, stableHead } from '@/src/core/clean/selector/generated-name';
import { isTooWide } from '@/src/core/clean/selector/is-too-wide';
import { isNameOf, SLOT_ATTRIBUTES } from '@/src/core/clean/selector/slot-attributes';
import { parseUserRule } from '@/src/core/clean/user-rule';
import { pageDocument } from './page-document';

/** Where the element in question is; no rule can see this one. */
const IT = 'data-it';

interface Example {
  what: string;
  /** The page's part, with the element marked. */
  now: string;
  /** The same at the next visit. */
  later: string;
  /** The best selector. */
  best: string;
  /** How often it hits now; 1 when not given. */
  hits?: number;
  /** What keeps it; the best selector when not given. */
  keep?: string | null;
}

const EXAMPLES: readonly Example[] = [
  {
    what: 'an id that somebody wrote',
    now: '<div id="sidebar-offer" class="box" data-it>Offer</div>',
    later: '<div class="box">New</div><div id="sidebar-offer" class="box fresh" data-it>Other offer</div>',
    best: '#sidebar-offer',
  },
  {
    what: 'an id that must be escaped',
    now: '<div id="promo.box:1" data-it>Offer</div>',
    later: '<p>Ad</p><div id="promo.box:1" data-it>Offer</div>',
    best: '#promo\\.box\\:1',
  },
  {
    what: 'an id counted by React, with a class',
    now: '<div id=":r1:" class="newsletter-box" data-it>Mail</div>',
    later: '<div id=":r1:">Ad</div><div id=":r4:" class="newsletter-box" data-it>Mail</div>',
    best: 'div.newsletter-box',
  },
  {
    what: 'an id counted by Ember, with a name for tests',
    now: '<section id="ember123" data-testid="promo-card" data-it>Buy</section>',
    later: '<section id="ember77">Ad</section><section id="ember130" data-testid="promo-card" data-it>Buy</section>',
    best: 'section[data-testid="promo-card"]',
  },
  {
    what: 'the slot of an ad server, whose number stays',
    now: '<ins class="adsbygoogle" data-ad-slot="5551234567" data-ad-status="filled" data-it></ins><ins class="adsbygoogle" data-ad-slot="222"></ins>',
    later:
      '<ins class="adsbygoogle" data-ad-slot="333"></ins><ins class="adsbygoogle" data-ad-slot="5551234567" data-ad-status="unfilled" data-it></ins>',
    best: 'ins[data-ad-slot="5551234567"]',
  },
  {
    what: 'an id with the time at which the slot was made',
    now: '<div id="div-gpt-ad-1612345678901-0" data-it>Ad</div>',
    later: '<p>New</p><div id="div-gpt-ad-1700000000000-2" data-it>Ad</div>',
    best: 'div[id^="div-gpt-ad-"]',
  },
  {
    what: 'a class of CSS modules',
    now: '<div class="Promo_banner__x7Yz1 flex" data-it>Ad</div>',
    later: '<div class="Layout_row__a1B2c flex">Ad</div><div class="Promo_banner__k9Q2w flex" data-it>Ad</div>',
    best: 'div[class*="Promo_banner__"]',
  },
  {
    what: 'classes of styled components beside one that says something',
    now: '<aside class="sc-bdVaJa kWqzPd deal-teaser" data-it>Deal</aside>',
    later: '<aside class="sc-x1">Ad</aside><aside class="sc-aXZVg hTfrPq deal-teaser" data-it>Deal</aside>',
    best: 'aside.deal-teaser',
  },
  {
    what: 'a class of Emotion, with a label',
    now: '<section class="css-1q2w3e4" aria-label="Advertisement" data-it>Ad</section>',
    later:
      '<section class="css-zzz9">x</section><section class="css-9ab8c7" aria-label="Advertisement" data-it>Ad</section>',
    best: 'section[aria-label="Advertisement"]',
  },
  {
    what: 'nothing but looks, with a role',
    now: '<div class="flex mt-4 md:w-1/2 bg-white" role="complementary" data-it>More</div>',
    later:
      '<div class="flex mt-8">Ad</div><div class="flex mt-6 md:w-1/3 bg-black" role="complementary" data-it>More</div>',
    best: 'div[role="complementary"]',
  },
  {
    what: 'a state beside a name',
    now: '<div class="is-visible loaded survey-popover" data-it>Ask</div>',
    later: '<div class="is-visible">Ad</div><div class="survey-popover is-hidden" data-it>Ask</div>',
    best: 'div.survey-popover',
  },
  {
    what: 'two classes of which only both are its own',
    now: '<div class="card partner" data-it>A</div><div class="card tip">B</div><p class="x"><span class="partner"></span></p><div class="partner big">C</div>',
    later:
      '<div class="card">Ad</div><div class="card tip">B</div><div class="partner big">C</div><div class="card partner" data-it>A</div>',
    best: 'div.card.partner',
  },
  {
    what: 'a class that is its own only in a part of the page',
    now: '<div id="rail"><div class="widget" data-it>Ad</div></div><div id="tools"><div class="widget">Search</div></div>',
    later:
      '<div id="tools"><div class="widget">Search</div></div><div id="rail"><p>x</p><div class="widget" data-it>Ad</div></div>',
    best: '#rail div.widget',
  },
  {
    what: 'an affiliate link whose query changes',
    now: '<a href="https://shop.pxf.example/c/123/456/789?click=1a" data-it>Get 50 % off</a>',
    later:
      '<a href="https://other.example/">Ad</a><a href="https://shop.pxf.example/c/123/456/789?click=9z&u=2" data-it>Get 60 % off</a>',
    best: 'a[href^="https://shop.pxf.example/c/123/456/789"]',
  },
  {
    what: 'a link without scheme',
    now: '<a href="//ads.example/go/7#x" data-it>Ad</a>',
    later: '<a href="//ads.example/stay/7">Ad</a><a href="//ads.example/go/7#y" data-it>Ad</a>',
    best: 'a[href^="//ads.example/go/7"]',
  },
  {
    what: 'a link through the site’s own door',
    now: '<a href="/go/cleaner-tool?src=top" data-it>Download</a>',
    later: '<a href="/help/">Help</a><a href="/go/cleaner-tool?src=mid" data-it>Download</a>',
    best: 'a[href^="/go/cleaner-tool"]',
  },
  {
    what: 'an address with a session in its path',
    now: '<a href="https://track.example/out/6f9619ff-8b86-d011-b42d-00c04fc964ff/x" data-it>Ad</a>',
    later:
      '<a href="https://track.example/in/">x</a><a href="https://track.example/out/0a1b2c3d-1111-2222-3333-444455556666/x" data-it>Ad</a>',
    best: 'a[href^="https://track.example/out/"]',
  },
  {
    what: 'a picture in a link',
    now: '<a href="https://shop.example/deal?x=1"><img src="https://cdn.example/9.png" alt="" data-it></a>',
    later:
      '<img src="https://cdn.example/1.png" alt=""><a href="https://shop.example/deal?x=2"><img src="https://cdn.example/4.png" alt="" data-it></a>',
    best: 'a[href^="https://shop.example/deal"] > img',
  },
  {
    what: 'a picture that comes from a network',
    now: '<img src="https://img.network.example/banner/55?cb=123" width="728" height="90" alt="" data-it>',
    later:
      '<img src="/logo.png" alt=""><img src="https://img.network.example/banner/55?cb=9" width="728" height="90" alt="" data-it>',
    best: 'img[src^="https://img.network.example/banner/55"]',
  },
  {
    what: 'a picture that is loaded late',
    now: '<img src="data:image/gif;base64,R0lGOD" data-src="https://img.network.example/box/9?t=1" alt="" data-it>',
    later:
      '<img src="data:image/gif;base64,R0lGOD" alt=""><img src="data:image/gif;base64,AAAA" data-src="https://img.network.example/box/9?t=2" alt="" data-it>',
    best: 'img[data-src^="https://img.network.example/box/9"]',
  },
  {
    what: 'one of many pictures that are loaded late, with the spinner of all',
    now: '<img src="/spinner.svg" data-src="/img/fan.png" alt=""><img src="/spinner.svg" data-src="https://img.network.example/box/9" alt="" data-it>',
    later:
      '<img src="/spinner.svg" data-src="/img/fan.png" alt=""><img src="/spinner.svg" data-src="https://img.network.example/box/9" alt="" data-it>',
    best: 'img[data-src^="https://img.network.example/box/9"]',
  },
  {
    what: 'a link to a page that has pages below it',
    now: '<a href="/deals/" data-it>Deals</a><a href="/deals/tv">TV</a>',
    later: '<a href="/deals/pc">PC</a><a href="/deals/" data-it>Deals</a>',
    best: 'a[href="/deals/"]',
  },
  {
    what: 'a link with a query to a page that has pages below it',
    now: '<a href="https://shop.example/go?x=1" data-it>Deals</a><a href="https://shop.example/goods">TV</a>',
    later: '<a href="https://shop.example/goods">PC</a><a href="https://shop.example/go?x=2" data-it>Deals</a>',
    best: 'a[href^="https://shop.example/go?"]',
  },
  {
    what: 'a slot without number, among others of the same advertiser',
    now: '<ins data-ad-client="ca-pub-1" data-ad-format="auto" class="rail-ad" data-it></ins>',
    later:
      '<ins data-ad-client="ca-pub-1" data-ad-format="auto"></ins><ins data-ad-client="ca-pub-1" class="rail-ad" data-it></ins>',
    best: 'ins.rail-ad',
  },
  {
    what: 'a frame',
    now: '<iframe src="https://frames.example/ad/300?rnd=4" title="x" data-it></iframe>',
    later:
      '<iframe src="https://video.example/1" title="y"></iframe><iframe src="https://frames.example/ad/300?rnd=5" title="x" data-it></iframe>',
    best: 'iframe[src^="https://frames.example/ad/300"]',
  },
  {
    what: 'a nameless box around a link',
    now: '<div data-it><a href="https://shop.example/c/1?q=2">Buy</a></div><div>Text</div>',
    later: '<div>Ad</div><div data-it><a href="https://shop.example/c/1?q=3">Buy now</a></div><div>Text</div>',
    best: 'div:has(> a[href^="https://shop.example/c/1"])',
  },
  {
    what: 'a nameless box with a link two levels below',
    now: '<div class="flex" data-it><p><a href="https://shop.example/c/1"><img src="/a.png" alt=""></a></p></div>',
    later:
      '<div class="flex">Ad</div><div class="flex" data-it><p><a href="https://shop.example/c/1?x"><img src="/b.png" alt=""></a></p></div>',
    best: 'div:has(> p > a[href^="https://shop.example/c/1"])',
  },
  {
    what: 'a paragraph that says where it leads twice',
    now: '<p data-it>Try <a href="https://shop.example/c/1?a">this</a> or <a href="https://shop.example/c/1?b">that</a>.</p>',
    later: '<p>Ad</p><p data-it>Try <a href="https://shop.example/c/1?c">this</a>.</p>',
    best: 'p:has(> a[href^="https://shop.example/c/1"])',
  },
  {
    what: 'adverts that are all called the same',
    now: '<div class="ad-unit" data-it>A</div><p>Text</p><div class="ad-unit">B</div>',
    later: '<div class="ad-unit">New</div><div class="ad-unit" data-it>A</div>',
    best: 'div.ad-unit',
    hits: 2,
    keep: null,
  },
  {
    what: 'one of several, by where it leads',
    now: '<div class="ad-unit" data-it><a href="https://a.example/x?1">A</a></div><div class="ad-unit"><a href="https://b.example/y">B</a></div>',
    later:
      '<div class="ad-unit"><a href="https://b.example/y">B</a></div><div class="ad-unit" data-it><a href="https://a.example/x?2">A</a></div>',
    best: 'div:has(> a[href^="https://a.example/x"])',
  },
  {
    what: 'an element of the page’s own making',
    now: '<amp-ad width="300" data-it></amp-ad>',
    later: '<p>New</p><amp-ad width="320" data-it></amp-ad>',
    best: 'amp-ad',
  },
  {
    what: 'a widget with a type',
    now: '<div data-widget-type="related" data-index="4" data-it>See also</div>',
    later: '<div data-widget-type="poll">x</div><div data-widget-type="related" data-index="5" data-it>See also</div>',
    best: 'div[data-widget-type="related"]',
  },
  {
    what: 'a value with quotes',
    now: '<div aria-label="The \'best &quot;deals&quot;\'" data-it>Deals</div>',
    later: '<div aria-label="x">y</div><div aria-label="The \'best &quot;deals&quot;\'" data-it>Deals</div>',
    best: 'div[aria-label="The \'best \\"deals\\"\'"]',
  },
  {
    what: 'a form with a name',
    now: '<form name="subscribe-footer" class="form-8f3a1c9d" data-it>Mail</form>',
    later: '<form name="search">x</form><form name="subscribe-footer" class="form-1a2b3c4d" data-it>Mail</form>',
    best: 'form[name="subscribe-footer"]',
  },
  {
    what: 'a class in another script',
    now: '<div class="реклама-блок" data-it>Ad</div>',
    later: '<div class="блок">x</div><div class="реклама-блок" data-it>Ad</div>',
    best: 'div.реклама-блок',
  },
  {
    what: 'a box that only its surroundings name',
    now: '<div class="sticky-rail"><div><div><span class="teaser" data-it>Ad</span></div></div></div><span class="teaser">T</span>',
    later:
      '<span class="teaser">T</span><div class="sticky-rail"><p>New</p><div><div><span class="teaser" data-it>Ad</span></div></div></div>',
    best: 'div.sticky-rail span.teaser',
  },
  {
    what: 'a shadow host',
    now: '<video-player-ad id="vp-81f2c3" data-it></video-player-ad>',
    later: '<p>x</p><video-player-ad id="vp-99a0b1" data-it></video-player-ad>',
    best: 'video-player-ad',
  },
];

/** Some of our own pages: much of what pages are made of. */
const PAGES = import.meta.glob<string>(
  '../pages/{list-cut-by-ads,video-and-frame-ads,wiki-page,nested-substeps}/page.html',
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);
const ARTICLE = `<main><article><h1>Printer is offline</h1>${'<p>Switch the printer off and on again, and wait a minute.</p>'.repeat(30)}</article></main>`;
const page = (part: string) => pageDocument(`<body><header>Site</header>${ARTICLE}${part}</body>`);
const find = (document: Document) => document.querySelector(`[${IT}]`) as Element;

describe('selectors for an element', () => {
  it.each(EXAMPLES)('$what: $best', ({ now, best, hits = 1 }) => {
    const document = page(now);
    const [first] = proposeSelectors(find(document));
    expect(first).toMatchObject({ selector: best, hits, isByPlace: false });
    expect([...document.querySelectorAll(best)]).toContain(find(document));
  });

  it.each(EXAMPLES)('$what: is hit again at the next visit, and as little beside it', ({ later, best, hits = 1 }) => {
    const document = page(later);
    const found = [...document.querySelectorAll(best)];
    expect(found).toContain(find(document));
    expect(found).toHaveLength(hits);
  });

  it.each(EXAMPLES)('$what: is kept by what names it', ({ now, later, best, keep = best }) => {
    expect(proposeKeepSelector(find(page(now)))).toBe(keep);
    if (keep !== null) expect(find(page(later)).matches(keep)).toBe(true);
  });

  it.each(EXAMPLES)('$what: all that is proposed hits it and is a rule', ({ now }) => {
    const document = page(now);
    const proposals = proposeSelectors(find(document));
    for (const { selector, hits } of proposals) {
      const found = [...document.body.querySelectorAll(selector)];
      expect(found).toContain(find(document));
      expect(found).toHaveLength(hits);
      expect(parseUserRule(`site.example##${selector}`)).toMatchObject({ selector });
    }
    const kinds = proposals.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('name one, all like it, and where it leads', () => {
    const part = (id: string, it = '') =>
      `<div class="ad-unit" id="${id}" ${it}><a href="https://a.example/x?${id}">Ad</a></div>`;
    const document = page(part('top-box', IT) + part('low-box'));
    expect(proposeSelectors(find(document)).map(({ kind, hits }) => [kind, hits])).toEqual([
      ['one', 1],
      ['byLink', 2],
      ['alike', 2],
    ]);
  });

  it('count only where nothing else hits one alone, and come last then', () => {
    const document = page(
      '<div id="rail"><p>One</p><p class="note" data-it>Two</p></div><p class="note">Three</p>'.replace(
        'id="rail"',
        '',
      ),
    );
    const proposals = proposeSelectors(find(document));
    expect(proposals.map(({ kind, isByPlace }) => [kind, isByPlace])).toEqual([
      ['alike', false],
      ['one', true],
    ]);
    expect(proposals.at(-1)?.selector).toBe('body > div:nth-of-type(1) > p:nth-of-type(2)');
    expect(proposeKeepSelector(find(document))).toBeNull();
  });

  it('count from the nearest part that has a name', () => {
    const document = page('<div id="rail"><div><i>x</i><b data-it>Ad</b></div></div>');
    expect(proposeSelectors(find(document))).toEqual([
      { selector: '#rail > div:nth-of-type(1) > b:nth-of-type(1)', kind: 'one', hits: 1, isByPlace: true },
    ]);
  });

  it.each(['html', 'body', 'main', 'article', 'h1'])(
    'are not made for %s unless it is a part of the page',
    (selector) => {
      const document = page('');
      expect(proposeSelectors(document.querySelector(selector) as Element).length > 0).toBe(selector === 'h1');
    },
  );

  it('never hit most of what the page says', () => {
    const document = page('');
    const paragraph = document.querySelector('article > p') as Element;
    paragraph.className = 'text';
    for (const other of document.querySelectorAll('article > p')) other.className = 'entry-text';
    expect(proposeSelectors(paragraph).map(({ kind }) => kind)).toEqual(['one']);
    expect(isTooWide(document, [...document.querySelectorAll('.entry-text')])).toBe(true);
    expect(isTooWide(document, [paragraph, paragraph])).toBe(false);
  });

  it('never hit what stands around the element', () => {
    const document = page('<div class="promo" id="a1b2c3d4"><div class="promo" data-it>Ad</div></div>');
    for (const { selector } of proposeSelectors(find(document)))
      expect([...document.querySelectorAll(selector)]).toEqual([find(document)]);
  });
});

describe.each(Object.entries(PAGES))('on %s', (_path, html) => {
  it('every element is hit by what is proposed for it, and every proposal is a rule', () => {
    const document = pageDocument(html);
    for (const element of document.body.querySelectorAll('*')) {
      for (const { selector, hits, kind } of proposeSelectors(element)) {
        const found = [...document.body.querySelectorAll(selector)];
        expect(found, selector).toContain(element);
        expect(found.length, selector).toBe(hits);
        expect(kind !== 'one' || hits === 1, selector).toBe(true);
        expect(isTooWide(document, found), selector).toBe(false);
        expect(parseUserRule(`site.example##${selector}`), selector).toMatchObject({ selector });
      }
    }
  });
});

describe('names', () => {
  it.each(GENERATED)('$what: $example is generated, $keep is not', ({ example, keep }) => {
    expect(isGenerated(example)).toBe(true);
    expect(isGenerated(keep)).toBe(false);
  });

  it.each([
    'post-12345',
    'bdVaJa',
    'hXkPqz',
    'kWqzPd',
    'x7Yz1',
    'box-6f9619ff-8b86-d011-b42d-00c04fc964ff',
    '_promo_1a2b3_1',
    'form-8f3a1c9d',
    'sc-gsnTZi',
    'xqzptk',
  ])('%s is generated', (name) => expect(isGenerated(name)).toBe(true));

  it.each([
    'sidebar',
    'banner-728x90',
    'win11-fix',
    'mwEditSection',
    'adBoxTop',
    'newsLetterBox',
    'h2',
    'top-10',
    'lightbox',
    'Promo_banner__title',
    'col2',
    'реклама',
  ])('%s was written by somebody', (name) => expect(isGenerated(name)).toBe(false));

  it.each([
    ['div-gpt-ad-1612345678901-0', 'div-gpt-ad-'],
    ['google_ads_iframe_/1234567/top_0', 'google_ads_iframe_/'],
    ['Promo_banner__x7Yz1', 'Promo_banner__'],
    ['post-12345', null],
    ['css-1q2w3e4', null],
    ['ember123', null],
    ['sidebar', null],
  ])('%s begins with what stays: %s', (name, head) => expect(stableHead(name)).toBe(head));

  it.each(LOOKS_AND_STATES)('$what: $example says nothing, $keep does', ({ example, keep }) => {
    expect(isTelling(example)).toBe(false);
    expect(isTelling(keep)).toBe(true);
  });

  it.each(['px-2', 'text-sm', 'bg-white', 'w-full', 'text-gray-500', 'hover:underline', 'justify-between', 'col-12'])(
    '%s is a look',
    (name) => expect(isTelling(name)).toBe(false),
  );

  it.each(['content-ad', 'top-banner', 'text-ad', 'border-box-ad', 'newsletter', 'm-promo', 'grid-ads'])(
    '%s is no look',
    (name) => expect(isTelling(name)).toBe(true),
  );

  it.each(SLOT_ATTRIBUTES)('$example names a slot, $keep does not', (slot) => {
    const read = (written: string) => {
      const [name = '', value = ''] = written.split('=');
      return { name, value: value.slice(1, -1) };
    };
    expect(isNameOf(slot, read(slot.example))).toBe(true);
    expect(isNameOf(slot, read(slot.keep))).toBe(false);
  });

  it.each([
    ['https://network.example/c/123/456?click=789', 'https://network.example/c/123/456'],
    ['//network.example/x#y', '//network.example/x'],
    ['https://network.example?x=1', 'https://network.example'],
    ['https://n.example/6f9619ff-8b86-d011/x', 'https://n.example/'],
    ['https://n.example/a;jsessionid=1A?x', 'https://n.example/'],
    ['https://n.example/ten-games-review-4778364?x', 'https://n.example/ten-games-review-4778364'],
    ['https://n.example/t/a1b2c3d4e5f6a7b8c9d0e1/x', 'https://n.example/t/'],
    ['/go/tool?x=1', '/go/tool'],
    ['/', null],
    ['#top', null],
    ['?page=2', null],
    ['mailto:a@b.example', null],
    ['javascript:void(0)', null],
    ['data:image/png;base64,AA', null],
    ['', null],
  ])('of %s stays %s', (address, prefix) => expect(addressPrefix(address)).toBe(prefix));
});
