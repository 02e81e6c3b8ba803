import { selectAll, toArray } from '../../select';
import { isAdPlace, isAdvertised, isSilent } from '../ad-content';
import { adWords } from '../ad-words';
import { isEmptyWithout, isPixel, readWords, showsPicture } from '../content';
import { hasArticleSentence, readLines } from '../lines';
import { mayBeOpen } from '../open-link';
import { isPaid, readTarget } from '../paid';
import type { Rule } from '../rule';
import { readSite } from '../site';

const VIDEO = '<iframe src="https://www.youtube.com/embed/abc"></iframe>';
const AWAY = '<a href="https://unknown.example/box"><img src="box.png"></a>';
const BOX = 'div, section, aside, figure, center';
const LABELS = ['p', 'div', 'span', 'small', 'figcaption', 'strong', 'b', 'em', 'center', 'label', 'h4', 'h5', 'h6'];
const FILLED = 'ins, iframe, div, section, aside';

/** What stands with an advert's label. */
export const labelledAdRules: readonly Rule[] = [
  {
    id: 'labelledAd',
    category: 'adSlot',
    selector: LABELS,
    own: 'h4, h5, h6',
    find: (label) => {
      const words = readLabel(label);
      if (words === null) return [];
      const box = label.parentElement;
      if (box?.matches(BOX) && isLabelled(box, label, words)) return [box];
      const next = label.nextElementSibling;
      const isPair = next && adWords.label.test(words) && isBlock(label) && isAlone(next);
      return isPair ? [label, next] : [];
    },
    example: '<div><span>Advertisement</span><ins class="adsbygoogle"></ins></div>',
    keep: [
      '<figure><img src="settings.png"><figcaption>Anzeige</figcaption></figure>',
      `<figure>${AWAY}<figcaption>Anzeige</figcaption></figure>`,
      `<div><p>Anzeige</p>${VIDEO}</div>`,
      `<div><p>Ads</p>${VIDEO}<p>Turn them off.</p></div>`,
      '<div><p>Ads in the start menu</p><ins class="note"></ins></div>',
      `<div><span>Advertisement</span><p>Open the settings.</p>${AWAY}</div>`,
      `<div><p>Advertisement</p><p>Then restart. ${AWAY}</p></div>`,
      `<div><p>Anzeige</p><p>${AWAY}</p><p><a href="https://maker.example/manual"><img src="manual.png"></a></p></div>`,
      '<ol><li>Sponsored</li><li><a href="https://maker.example/"><img src="a.png"></a></li></ol>',
    ],
    source: 'support.google.com/adsense, "Label ads", 2026-11',
  },
  {
    id: 'labelledBox',
    category: 'adSlot',
    selector: `:is(${BOX}):has(> a[href], > iframe, > ins, > p > a[href])`,
    find: (box) => {
      const own = readOwnText(box);
      const isLabel = own.length > 0 && own.length <= LABEL && adWords.label.test(own);
      return isLabel && isEmptyBut(box, own) ? [box] : [];
    },
    example: `<div>Sponsored ${AWAY}</div>`,
    keep: [`<div>Sponsored links have a mark: ${AWAY}</div>`, `<div>Advertising <p>Open this: ${AWAY}</p></div>`],
    source: 'support.google.com/adsense, "Label ads", 2026-11',
  },
  {
    id: 'namedAd',
    category: 'adSlot',
    selector: ['div[aria-label]', 'section[aria-label]', 'aside[aria-label]', 'div[data-ad-label]', 'aside[title]'],
    find: (box) => {
      const name =
        box.getAttribute('aria-label') ?? box.getAttribute('data-ad-label') ?? box.getAttribute('title') ?? '';
      return adWords.label.test(name) && holdsAd(box) && isOfOne(box) && isEmptyWithout(box, isOfAd) ? [box] : [];
    },
    example: `<aside aria-label="Advertisement">${AWAY}</aside>`,
    keep: [
      '<div aria-label="Ads"><button>Turn off</button></div>',
      '<aside aria-label="Advertisement"><p>Open the settings.</p></aside>',
      '<aside aria-label="Advice"><a href="https://maker.example/"><img src="a.png"></a></aside>',
    ],
    source: 'www.w3.org/TR/wai-aria-1.2, regions, 2026-11',
  },
];

/** A longer text is no label. */
const LABEL = 60;
/** What an advert says beside its link at most. */
const PITCH = 240;

/** The label that an element is; `null` if it is none. A mark of its own may stand in it. */
function readLabel(label: Element): string | null {
  if (label.childElementCount > 1 || label.firstElementChild?.childElementCount) return null;
  if ((label.textContent?.length ?? 0) > LABEL) return null;
  const words = readWords(label);
  return words !== '' && adWords.name.test(words) && !label.closest('li > p, td, dd, dt') ? words : null;
}

/** Whether a box holds an advert's label, the advert, and nothing else that says anything. */
function isLabelled(box: Element, label: Element, words: string): boolean {
  if (!holdsAd(box) || !isOfOne(box)) return false;
  const isOther = (other: Element) => other === label || isOfAd(other);
  if (!adWords.label.test(words)) return isFirst(label, box) && isEmptyWithout(box, (at) => at === label || isSold(at));
  return isEmptyWithout(box, isOther) || (isFirst(label, box) && isPitch(box, label));
}

/** Whether all that leads away unpaid leads to one site: an advert has one advertiser. */
function isOfOne(box: Element): boolean {
  const links = selectAll(box, 'a[href]').filter((link) => !isPaid(link));
  return new Set(links.map((link) => readSite(readTarget(link)))).size <= 1;
}

/** Whether a short text beside links that all pay or lead away praises what they sell. */
function isPitch(box: Element, label: Element): boolean {
  const links = selectAll(box, 'a[href]');
  if (links.length === 0 || links.length > 3 || !links.every((link) => isAdvertised(link) && !mayBeOpen(link)))
    return false;
  if (box.querySelector('ol, ul, pre, code, kbd, table, form, iframe, video') || showsPicture(box)) return false;
  const lines = readLines(box, (inner) => inner === label);
  return lines.join(' ').length <= PITCH && !lines.some(hasArticleSentence);
}

function holdsAd(box: Element): boolean {
  return selectAll(box, `a[href], ${FILLED}`).some((inner) => isOfAd(inner) && !isSilentFrame(inner));
}

function isOfAd(other: Element): boolean {
  return isSilent(other) || isPixel(other) || (isAdvertised(other) && !isArticleLink(other));
}

/** An empty element is no advert unless an ad server fills it. */
function isSilentFrame(other: Element): boolean {
  return isSilent(other) && !isAdPlace(other) && !other.matches('a[href]');
}

/** Links with the article's words stay, whoever is paid for them. */
function isArticleLink(other: Element): boolean {
  return other.matches('a') && (hasArticleSentence(readWords(other)) || mayBeOpen(other));
}

/** The advert below a label that may be none: nothing that an article has. */
function isSold(other: Element): boolean {
  if (isSilent(other) || isPixel(other) || isAdPlace(other)) return true;
  return isOfAd(other) && (!other.matches('a') || isPaid(other) || other.querySelector('img, picture') !== null);
}

/** Whether a label stands before all else in a box. */
function isFirst(label: Element, box: Element): boolean {
  for (let at = label.previousSibling; at; at = at.previousSibling) {
    if (at.nodeType === 3 && (at as Text).data.trim() !== '') return false;
    if (at.nodeType === 1 && !isSilent(at as Element)) return false;
  }
  return label.parentElement === box && !label.matches('figcaption');
}

function isBlock(label: Element): boolean {
  return label.matches('p, div, center, h4, h5, h6');
}

/** Whether an element is nothing but an advert with a picture, frame or place. */
function isAlone(element: Element): boolean {
  if (!element.matches(`p, ${BOX}, ins, iframe, a`) || readWords(element).length > LABEL) return false;
  const isAd = isOfAd(element) && !isSilentFrame(element);
  const isShown =
    element.matches('iframe, ins') || isAdPlace(element) || element.querySelector('img, picture, iframe, ins');
  return Boolean(isShown) && (isAd || (holdsAd(element) && isEmptyWithout(element, isOfAd)));
}

/** The text of an element that stands in none of its children. */
function readOwnText(element: Element): string {
  let own = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) own += (node as Text).data;
    if (own.length > 4 * LABEL) break;
  }
  return own.replace(/\s+/g, ' ').trim();
}

function isEmptyBut(box: Element, own: string): boolean {
  const lines = readLines(box, isOfAd);
  return (
    holdsAd(box) &&
    isOfOne(box) &&
    lines.join(' ') === own &&
    toArray(box.children).every((child) => isOfAd(child) || isEmptyWithout(child, isOfAd))
  );
}
