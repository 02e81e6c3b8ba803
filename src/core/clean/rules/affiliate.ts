import { isNetworkFrame } from '../ad-content';
import { isOfArticle } from '../article-words';
import { hasWords, isEmptyWithout, MEDIA, readSource, readWords, standsAlone } from '../content';
import { findNetwork } from '../find-network';
import { findCopies, isMisspelt, mayBeOpen } from '../open-link';
import { isPaid } from '../paid';
import type { Rule } from '../rule';

const IMPACT = 'https://shop.pxf.io/c/5500000/1500000/17000';
const CHECKOUT = 'https://shop.example/order/checkout.php?PRODS=1&AFFILIATE=100';
const COUNTED = 'counted in 39,478 posts of one network, 2026-10';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** Where a link that pays the site may still be the words of the article. */
const KEPT = `li, td, dd, ${HEADINGS}`;

/** Links that pay the site, where they are no part of a sentence. */
export const affiliateRules: readonly Rule[] = [
  {
    id: 'affiliateBanner',
    category: 'banner',
    selector: ['a[href] img', 'a[href] video', 'a[href] iframe', 'a[href] source'],
    find: (media) => {
      const link = media.closest('a[href]');
      if (!link || !isPaid(link)) return [];
      // What a player offers to play is nothing to see once the parser has taken it out of the player.
      if (isEmptyWithout(link, () => false)) return [link];
      if (mayBeOpen(link)) {
        if (isMisspeltBanner(link)) return [link, ...findEmptyCopies(link)];
        return isOfAd(media, link) ? [media] : [];
      }
      return [hasWords(link) && link.closest(HEADINGS) ? media : link];
    },
    example: `<p><a href="${CHECKOUT}"><img src="box.png"> The best box there is.</a></p>`,
    keep: [
      '<p><a href="https://shop.example/product/5"><img src="box.png"></a></p>',
      `<p>Use <a href="${IMPACT}">the tool</a> if nothing helps. <img src="settings.png"></p>`,
      `<p><a href="${IMPACT}">An ad that is never closed</p><p>Choose this: <img src="settings.png"></p>`,
    ],
    source: COUNTED,
  },
  {
    id: 'affiliateFrame',
    category: 'videoAd',
    selector: 'iframe',
    find: (frame) => (isNetworkFrame(frame) ? [frame] : []),
    example: '<iframe src="//a.impactradius-go.com/gen-ad-code/1/2/3/"></iframe>',
    keep: ['<iframe src="https://www.youtube.com/embed/abc"></iframe>'],
    source: COUNTED,
  },
  {
    id: 'affiliatePitch',
    category: 'affiliate',
    selector: ['p > a[href]', 'center > a[href]', 'div > a[href]'],
    find: (link) => (isPaid(link) && isPitch(link) ? [link] : []),
    example: `<p><a href="${CHECKOUT}">Box Maker Pro, lifetime licence</a></p>`,
    keep: [
      `<p><a href="${CHECKOUT}">Method 2. Update the driver by way of Box Maker Pro</a></p>`,
      `<p><a href="${CHECKOUT}"><b>Reset the colours of all of your boxes at once</b></a></p>`,
      `<p><a href="${CHECKOUT}">Box colours do not show as they should</a></p>`,
      `<p>Then open <a href="${CHECKOUT}">Box Maker</a>.</p>`,
      `<ol><li><a href="${IMPACT}">Download the tool</a></li></ol>`,
      `<h2><a href="${IMPACT}">Fix 2: Use the tool</a></h2>`,
      `<p><a href="${CHECKOUT}">An ad that is never closed</a></p><p><a href="${CHECKOUT}">Then restart.</a></p>`,
    ],
    source: COUNTED,
  },
  {
    id: 'textAd',
    category: 'textAd',
    selector: ['h2 > a[href]', 'h3 > a[href]', 'h4 > a[href]'],
    find: (link) => {
      const heading = link.parentElement;
      const pitch = heading?.nextElementSibling;
      const isAd = pitch?.querySelector('cite') && findNetwork(link.getAttribute('href')) && standsAlone(link);
      return heading && pitch && isAd ? [heading, pitch] : [];
    },
    example: `<h3 id="200"><a href="${IMPACT}">Parental Software</a></h3><span class="text-ad-content">Rated best.<cite>shop.example</cite></span>`,
    keep: [
      `<h3>Fix 2: Use <a href="${IMPACT}">the tool</a></h3><p>It does all by itself. <cite>Somebody</cite></p>`,
      `<h3><a href="${IMPACT}">Fix 3: Use the tool</a></h3><p>Start it and wait.</p>`,
    ],
    source: COUNTED,
  },
];

/** Whether a picture in a link that may have been left open is the ad's and not the article's: its first, or the same again. */
function isOfAd(media: Element, link: Element): boolean {
  const first = findCopies(link)[0]?.firstElementChild;
  const source = readSource(media);
  return (
    media === first ||
    media.parentElement === first ||
    findNetwork(source) !== null ||
    Boolean(source && first && source === readSource(first))
  );
}

/** Whether a link that was not closed right holds one picture and then the rest of its end tag, so nothing of the article. */
function isMisspeltBanner(link: Element): boolean {
  const isRest = isMisspelt(link) && /^<?\/\s?a\s?>$/i.test(readWords(link));
  const isPictureFirst = link.firstElementChild?.matches(MEDIA) && !link.firstChild?.textContent?.trim();
  return isRest && isPictureFirst === true && link.querySelectorAll(MEDIA).length === 1;
}

/** The copies of a link that hold nothing. */
function findEmptyCopies(link: Element): Element[] {
  return findCopies(link).filter((copy) => copy !== link && isEmptyWithout(copy, () => false));
}

/** A shorter text is a name or the end of a sentence. */
const PITCH = 25;

/** Whether a link alone in its paragraph sells something, and is neither a heading, an instruction nor a fault in the article's words. */
function isPitch(link: Element): boolean {
  const words = readWords(link);
  return (
    words.length >= PITCH &&
    !isOfArticle(words) &&
    !link.querySelector(MEDIA) &&
    !link.closest(KEPT) &&
    standsAlone(link) &&
    !mayBeOpen(link)
  );
}
