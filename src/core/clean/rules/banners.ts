import { selectAll } from '../../select';
import { leadsAway } from '../ad-content';
import { isAdSized } from '../ad-size';
import { isOfArticle } from '../article-words';
import { hasWords, isPixel, readSource, readSources, readWords } from '../content';
import { findCopies, isMisspelt, mayBeOpen } from '../open-link';
import { isCounted, isPaid, readTarget } from '../paid';
import type { Rule } from '../rule';
import { readSite } from '../site';

const LINK = 'https://go.unknown.example/c/1?subid=2';
const PIXEL = '<img width="1" height="1" src="https://count.unknown.example/1.gif">';
const PICTURES = 'img, picture, video, svg, source';

/** Linked pictures of shops that nobody has heard of, by the form of an advert's code. */
export const bannerRules: readonly Rule[] = [
  {
    id: 'countedBanner',
    category: 'banner',
    selector: ['a[href] > img', 'a[href] > picture'],
    find: (picture) => {
      const link = picture.parentElement;
      return link && hasPixel(link) && isBanner(link, picture) ? [link] : [];
    },
    example: `<p><a href="${LINK}"><img src="https://cdn.unknown.example/1.png"></a>${PIXEL}</p>`,
    keep: [
      '<p><a href="https://maker.example/manual"><img src="manual.png"></a></p>',
      '<p><a href="https://maker.example/manual"><img src="manual.png"></a><img width="1" height="20" src="data:image/gif;base64,R0lGOD"></p>',
      `<p><a href="${LINK}"><img src="a.png"> 2. Restart the printer</a></p>`,
    ],
    source: 'the form of links in 39,478 posts of one network, 2026-10',
  },
  {
    id: 'servedBanner',
    category: 'banner',
    selector: ['a[href][id][target="_top"] > img', 'a[href][id][target="_top"] > picture'],
    find: (picture) => {
      const link = picture.parentElement;
      const isServed = link && /\d{4}/.test(link.id) && isBanner(link, picture) && !hasWords(link);
      return isServed ? [link] : [];
    },
    example:
      '<a href="https://go.unknown.example/c/1" target="_top" id="1500000"><img src="//cdn.unknown.example/1"></a>',
    keep: [
      '<a href="https://maker.example/manual" target="_top" id="manual"><img src="manual.png"></a>',
      '<a href="/c/1500000" target="_top" id="1500000"><img src="settings.png"></a>',
    ],
    source: 'the form of links in 39,478 posts of one network, 2026-10',
  },
  {
    id: 'adSizedBanner',
    category: 'banner',
    selector: ['a[href] > img', 'a[href] > picture > img'],
    find: (picture) => {
      const link = picture.closest('a');
      if (!link || !isAdSized(picture, readSource(picture))) return [];
      return isCounted(link) && isBanner(link, picture) && !hasWords(link) && endsLine(link) ? [link] : [];
    },
    example:
      '<p><a href="https://unknown.example/?utm_source=blog&utm_medium=post"><img src="1.png" width="728" height="90"></a></p>',
    keep: [
      '<p><img src="taskbar.png" width="728" height="90"></p>',
      '<p><a href="taskbar-large.png"><img src="taskbar.png" width="728" height="90"></a></p>',
      '<p><a href="https://maker.example/driver"><img src="dialog.png" width="300" height="250"></a></p>',
      '<p><a href="https://maker.example/?utm_source=blog"><img src="dialog.png" width="640" height="480"></a></p>',
      '<p>Press <a href="https://maker.example/?utm_source=blog"><img src="b.png" width="320" height="50"></a> twice.</p>',
      '<p><a href="https://images.example/view.png?utm_source=blog"><img src="dialog.png" width="300" height="250"></a></p>',
    ],
    source: 'www.iab.com, display sizes, 2026-11',
  },
  {
    id: 'repeatedBanner',
    category: 'banner',
    selector: ['a[href][rel~="nofollow" i] > img', 'a[href][rel~="nofollow" i] > picture'],
    find: (picture) => {
      const link = picture.parentElement;
      if (!link || hasWords(link) || !isBanner(link, picture) || !endsLine(link)) return [];
      return isRepeated(link) ? [link] : [];
    },
    example: '<p><a rel="nofollow" href="https://unknown.example/box"><img src="box.png"></a></p>'.repeat(3),
    keep: [
      '<p><a rel="nofollow" href="https://unknown.example/box"><img src="box.png"></a></p>'.repeat(2),
      '<p><a href="https://unknown.example/box"><img src="box.png"></a></p>'.repeat(3),
      '<p><a rel="nofollow" href="https://unknown.example/a"><img src="a.png"></a></p><p><a rel="nofollow" href="https://unknown.example/b"><img src="b.png"></a></p><p><a rel="nofollow" href="https://unknown.example/c"><img src="c.png"></a></p>',
    ],
    source: 'help sites with one advertiser, 2026-11',
  },
];

/** Fewer links with the same picture may lead to where a step is done. */
const MANY = 3;

/** Whether a link is a picture that leads to another site, and its words, if any, are none of the article's. */
function isBanner(link: Element, picture: Element): boolean {
  if (!leadsAway(link) || isPaid(link) || (mayBeOpen(link) && !isCopied(link))) return false;
  const words = readWords(link);
  return (
    link.querySelectorAll(PICTURES).length <= 1 + picture.querySelectorAll(PICTURES).length + countPixels(link) &&
    !(words !== '' && isOfArticle(words)) &&
    link.closest('h1, h2, h3, h4, h5, h6') === null
  );
}

function countPixels(link: Element): number {
  return selectAll(link, 'img').filter(isPixel).length;
}

/** Whether a pixel beside or in a link comes from where it leads, or from where its picture does. */
function hasPixel(link: Element): boolean {
  const inner = selectAll(link, 'img');
  const pixels = [link.previousElementSibling, link.nextElementSibling, ...inner].filter(
    (other) => other && isPixel(other),
  );
  if (pixels.length === 0) return false;
  const pictures = inner.filter((picture) => !isPixel(picture)).flatMap(readSources);
  const sites = new Set([readTarget(link), ...pictures].map(readSite));
  return pixels.some((pixel) => {
    const site = pixel && readSite(readSource(pixel));
    return site !== null && sites.has(site);
  });
}

/** Whether nothing is said after a link in the element that it stands in. */
function endsLine(link: Element): boolean {
  for (let at = link.nextSibling; at; at = at.nextSibling) {
    if (at.nodeType === 3 && (at as Text).data.trim() !== '') return false;
    if (at.nodeType === 1 && (at as Element).matches('b, strong, em, i, span, code, kbd') && hasWords(at as Element))
      return false;
  }
  return true;
}

/** Whether a link and those beside it that lead to the same place are the same picture each, and hold nothing else. */
function isCopied(link: Element): boolean {
  const source = readPicture(link);
  return !isMisspelt(link) && findCopies(link).every((copy) => !hasWords(copy) && readPicture(copy) === source);
}

function readPicture(link: Element): string | null {
  const [picture, ...others] = selectAll(link, 'img').filter((inner) => !isPixel(inner));
  return picture && others.length === 0 ? readSource(picture) : null;
}

/** Whether as many links as of no step lead there with the same picture. */
function isRepeated(link: Element): boolean {
  const address = CSS.escape(link.getAttribute('href') ?? '');
  const source = readPicture(link);
  const others = selectAll(link.ownerDocument.body, `a[href="${address}"]`);
  return source !== null && others.filter((other) => readPicture(other) === source).length >= MANY;
}
