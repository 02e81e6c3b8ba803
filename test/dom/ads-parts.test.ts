import { describe, expect, it } from 'vitest';
import { findClutter } from '@/src/core/clean';
import { isAdSized } from '@/src/core/clean/ad-size';
import { adSlots } from '@/src/core/clean/ad-slots';
import { hasWords, isEmptyWithout, readSources } from '@/src/core/clean/content';
import { nativeWidgets } from '@/src/core/clean/native-widgets';
import { findCopies, mayBeOpen } from '@/src/core/clean/open-link';
import { isPaid, readTarget } from '@/src/core/clean/paid';
import { isOtherSite, toSite } from '@/src/core/clean/site';
import { failOn, pageDocument } from './page-document';

const clutterOf = (html: string) => findClutter(pageDocument(html), failOn).map(({ ruleId }) => ruleId);
const first = (html: string, selector: string) => pageDocument(html).querySelector(selector) as Element;

describe('places that ad servers fill', () => {
  const tables = { adSlot: adSlots, nativeWidget: nativeWidgets };
  for (const [rule, places] of Object.entries(tables)) {
    it.each(places)(`${rule} $name: its example is found, its near miss stays`, ({ example, keep }) => {
      expect(clutterOf(example)).toContain(rule);
      expect(clutterOf(keep)).toEqual([]);
    });

    it(`${rule}: have unique ids in order`, () => {
      const ids = places.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    });
  }
});

describe('a site', () => {
  it.each([
    ['www.shop.example', 'shop.example'],
    ['a.b.shop.co.uk', 'shop.co.uk'],
    ['SHOP.com.br', 'shop.com.br'],
    ['shop.io', 'shop.io'],
    ['a.t.me', 't.me'],
  ])('of %s is %s', (host, site) => expect(toSite(host)).toBe(site));

  it('is its own by its address, and by what it says of itself', () => {
    const saved = pageDocument('<link rel="canonical" href="https://www.maker.example/fix">');
    expect(isOtherSite('https://support.maker.example/driver', saved)).toBe(false);
    expect(isOtherSite('//go.stranger.example/', saved)).toBe(true);
    expect(isOtherSite('/driver', saved)).toBe(false);
    expect(isOtherSite('javascript:void(0)', saved)).toBe(false);
    expect(isOtherSite(null, saved)).toBe(false);
  });
});

describe('a paid link', () => {
  it.each([
    '<a rel="nofollow SPONSORED" href="/x">x</a>',
    '<a href="https://s.example/?aff_id=7">x</a>',
    '<a href="https://s.example/?a=b&utm_medium=affiliate&c=d">x</a>',
    `<a href="javascript:window.open('https://shop.pxf.io/c/5500000/1500000/17000')">x</a>`,
  ])('is %s', (html) => expect(isPaid(first(html, 'a'))).toBe(true));

  it.each([
    '<a rel="nofollow" href="https://s.example/">x</a>',
    '<a href="https://s.example/?utm_medium=email">x</a>',
    '<a href="https://s.example/?affected=7">x</a>',
    '<a href="https://s.example/staff_id=7">x</a>',
    '<a href="javascript:play()">x</a>',
  ])('is not %s', (html) => expect(isPaid(first(html, 'a'))).toBe(false));

  it('leads where its script opens a window', () => {
    const order = `<a href="javascript:window.open(decodeURIComponent('https%3A%2F%2Fshop.example%2Fx'),'_blank')">x</a>`;
    expect(readTarget(first(order, 'a'))).toBe('https://shop.example/x');
  });
});

describe('a picture', () => {
  it('comes from all that lazy loading knows', () => {
    const html =
      '<picture><source data-srcset="a.webp 1x, b.webp 2x"><img src="spin.svg" data-lazy-src="c.png" srcset="d.png 300w"></picture>';
    expect(readSources(first(html, 'img'))).toEqual(['c.png', 'spin.svg', 'd.png', 'a.webp', 'b.webp']);
  });

  it.each([
    ['<img width="728" height="90">', null, true],
    ['<img width="728px" height="90px">', null, true],
    ['<img>', 'https://cdn.example/top_300x250.png', true],
    ['<img width="640" height="480">', 'https://cdn.example/300x250.png', false],
    ['<img>', 'https://cdn.example/1300x2500.png', false],
    ['<img>', null, false],
  ])('%s from %s has the size of an advert: %s', (html, source, is) =>
    expect(isAdSized(first(html, 'img'), source)).toBe(is),
  );
});

it('what stands in a noscript is nothing, where it is text and where it is markup', () => {
  const link = document.createElement('a');
  const twin = document.createElement('noscript');
  twin.textContent = '<img src="twin.png">';
  link.append(twin);
  expect(hasWords(link)).toBe(false);
  expect(isEmptyWithout(link, () => false)).toBe(true);
  expect(hasWords(first('<a><noscript><img src="twin.png"></noscript></a>', 'a'))).toBe(false);
});

describe('a link that was left open', () => {
  const copies =
    '<p><a href="/x">One</a></p><p><a href="/x">two</a></p><p><a href="/y">three</a></p><p><a href="/x">four</a></p>';

  it('is told by the same link right beside it', () => {
    const links = [...pageDocument(copies).links];
    expect(links.map((link) => findCopies(link).map((copy) => copy.textContent))).toEqual([
      ['One', 'two'],
      ['One', 'two'],
      ['three'],
      ['four'],
    ]);
    expect(links.map(mayBeOpen)).toEqual([true, true, false, false]);
  });

  it('does not reach out of a cell', () => {
    const table = '<a href="/x">out</a><table><tr><td><a href="/x">in</a></td></tr></table>';
    expect([...pageDocument(table).links].map(mayBeOpen)).toEqual([false, false]);
  });
});

describe('the caption of a hidden picture', () => {
  const figure = (caption: string) =>
    `<figure><a rel="sponsored" href="https://s.example/"><img src="box.png"></a><figcaption>${caption}</figcaption></figure>`;

  it('goes with it', () => expect(clutterOf(figure('Box Maker Pro'))).toEqual(['affiliateBanner', 'emptyRemains']));
  it('stays if it tells what to do', () =>
    expect(clutterOf(figure('Press the red button'))).toEqual(['affiliateBanner']));
});
