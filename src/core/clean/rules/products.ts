import { selectAll } from '../../select';
import { adWords } from '../ad-words';
import { isOfArticle } from '../article-words';
import { MEDIA, readWords, showsPicture, standsAlone } from '../content';
import { hasArticleSentence, readLines } from '../lines';
import { mayBeOpen } from '../open-link';
import { isPaid } from '../paid';
import type { Rule } from '../rule';

const PAID = 'rel="sponsored" href="https://shop.example/1"';
const BUTTON = `<a ${PAID}>Check price</a>`;
const BOX = 'div, section, aside, figure';
/** What no box around a product holds. */
const ARTICLE = 'ol, dl, pre, code, kbd, table, details, form, iframe, video, main, article';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const LINKS = 'a[rel~="sponsored" i], a[href*="//"]';

/** Goods of shops that pay the site. */
export const productRules: readonly Rule[] = [
  {
    id: 'productBox',
    category: 'affiliate',
    selector: LINKS,
    own: HEADINGS,
    find: (link) => {
      if (!isPurchase(link) || link.closest('table')) return [];
      const box = findBox(link);
      if (box) return [box];
      return standsAlone(link) && !link.closest(`li, td, dd, ${HEADINGS}`) ? [link] : [];
    },
    example: `<div><img src="box.png"><h4>Box Maker Pro</h4><ul><li>Quick and quiet</li></ul>${BUTTON}</div>`,
    keep: [
      `<div><h4>Fix 4: Replace the cable</h4><p>A new one costs little.</p>${BUTTON}</div>`,
      `<div><h4>Box Maker</h4><ol><li>Open it.</li></ol>${BUTTON}</div>`,
      `<div><h4>Box Maker</h4><p>Open the box, then restart.</p>${BUTTON}</div>`,
      `<div><h4>Box Maker</h4><p>A box. <a href="/manual">The manual</a></p><p>Then ${BUTTON}</p></div>`,
      '<div><h4>Box Maker</h4><a href="https://maker.example/box">Buy now</a></div>',
      `<ol><li>${BUTTON}</li></ol>`,
      `<div><p>The cable is often to blame.</p><p>${BUTTON} of a new one.</p></div>`,
      `<p>Then ${BUTTON} of a new cable.</p>`,
    ],
    source: 'product boxes of blog plugins, 2026-11',
  },
  {
    id: 'comparisonTable',
    category: 'affiliate',
    selector: 'table',
    find: (table) => (isComparison(table) ? [table] : []),
    example: `<table><tr><th>Box</th><th></th></tr><tr><td>One</td><td>${BUTTON}</td></tr><tr><td>Two</td><td>${BUTTON}</td></tr></table>`,
    keep: [
      `<table><tr><td>One</td><td>${BUTTON}</td></tr><tr><td>Two</td><td><a href="/two">The manual</a></td></tr></table>`,
      `<table><tr><td>It is slow</td><td>Restart it.</td><td>${BUTTON}</td></tr><tr><td>Two</td><td>Unplug it.</td><td>${BUTTON}</td></tr></table>`,
      `<table><tr><td><code>sfc</code></td><td>${BUTTON}</td></tr><tr><td>Two</td><td>${BUTTON}</td></tr></table>`,
      '<table><tr><td>One</td><td><a href="https://maker.example/1">Buy now</a></td></tr><tr><td>Two</td><td><a href="https://maker.example/2">Buy now</a></td></tr></table>',
      `<table><tr><td>The whole page. ${BUTTON}</td></tr></table>`,
    ],
    source: 'comparison tables of blog plugins, 2026-11',
  },
];

/** How many elements around a button may be the box of its product. */
const DEPTH = 4;
/** A longer text tells more than what a product is. */
const LONG = 700;

function isPurchase(link: Element): boolean {
  const isShort = (link.textContent?.length ?? 0) <= 60;
  return isShort && isPaid(link) && adWords.purchase.test(readWords(link)) && !mayBeOpen(link);
}

/** The smallest box around a link that holds nothing but one product with its name or picture; `null` if none. */
function findBox(link: Element): Element | null {
  let at = link.parentElement;
  for (let depth = 0; at && depth < DEPTH && !at.matches('li, td, dd, body'); depth += 1, at = at.parentElement) {
    if (!isProduct(at)) return null;
    if (at.matches(BOX) && at.querySelector(`img, picture, b, strong, ${HEADINGS}`)) return at;
  }
  return null;
}

/** Whether an element says what one product is like, and leads nowhere but to its shop. */
function isProduct(box: Element): boolean {
  if ((box.textContent?.length ?? 0) > 2 * LONG || box.querySelector(ARTICLE) || showsPicture(box)) return false;
  if (box.querySelectorAll(HEADINGS).length > 1 || box.querySelectorAll('img').length > 3) return false;
  const links = selectAll(box, 'a[href]');
  if (!links.every((link) => isPaid(link) && !mayBeOpen(link)) || readWords(box).length > LONG) return false;
  const isButton = (inner: Element) => inner.matches('a[href]') && adWords.purchase.test(readWords(inner));
  return !readLines(box, isButton).some((line) => isOfArticle(line) || hasArticleSentence(line));
}

/** Whether each row of a table but its head leads to a shop, all that it links to is paid for, and no cell tells what to do. */
function isComparison(table: Element): boolean {
  if (table.querySelector('ol, pre, code, kbd, form, table, iframe, video, article, h1, h2, h3')) return false;
  const rows = selectAll(table, 'tr').filter((row) => row.querySelector('td'));
  if (rows.length < 2 || !rows.every((row) => selectAll(row, 'a[href]').some(isPurchase))) return false;
  if (!selectAll(table, 'a[href]').every(isPaid)) return false;
  return !selectAll(table, 'td').some((cell) => isCellOfArticle(cell));
}

function isCellOfArticle(cell: Element): boolean {
  const isButton = (inner: Element) => inner.matches(`a[href], ${MEDIA}`) && adWords.purchase.test(readWords(inner));
  return readLines(cell, isButton).some((line) => isOfArticle(line) || hasArticleSentence(line));
}
