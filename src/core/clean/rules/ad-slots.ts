import { isForeignFrame } from '../ad-content';
import { placeTest, selectPlaces } from '../ad-place';
import { isAdSized } from '../ad-size';
import { adSlots } from '../ad-slots';
import { adWords } from '../ad-words';
import { isOfArticle } from '../article-words';
import { hasWords, readSources, readWords } from '../content';
import { hasArticleSentence, readLines } from '../lines';
import { nativeWidgets } from '../native-widgets';
import type { Rule } from '../rule';

const isSlot = placeTest(adSlots);
const isWidget = placeTest(nativeWidgets);
const TEASERS =
  '<div id="taboola-below-article"><h4>You may like</h4><a href="https://other.example/1">One weird trick</a></div>';

/** Places that an ad server fills. */
export const adSlotRules: readonly Rule[] = [
  {
    id: 'adSlot',
    category: 'adSlot',
    selector: selectPlaces(adSlots),
    find: (slot) => (isSlot(slot) && !holdsArticle(slot, LABEL) ? [slot] : []),
    example: '<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>',
    keep: [
      '<p>Choose <ins>Restart now</ins>.</p>',
      '<div id="adsl">ADSL settings</div>',
      '<div id="div-gpt-ad-1"><p>A slot that was never closed.</p><p>Open the settings.</p></div>',
      '<div data-ad-slot="top">Restart the printer.</div>',
    ],
    source: 'support.google.com/adsense, 2026-11',
  },
  {
    id: 'nativeWidget',
    category: 'adSlot',
    selector: selectPlaces(nativeWidgets),
    own: 'h1, h2, h3, h4, h5, h6',
    find: (widget) => (isWidget(widget) && !holdsArticle(widget, TITLE) ? [widget] : []),
    example: TEASERS,
    keep: [
      '<div id="taboola-removal"><h2>Fix 2: Remove Taboola</h2><p>Open the settings.</p></div>',
      '<div class="ob-widget"><ol><li>Open it.</li></ol></div>',
    ],
    source: 'the code of such widgets in public pages, 2026-11',
  },
  {
    id: 'adSizedFrame',
    category: 'adSlot',
    selector: 'iframe[width][height]',
    find: (frame) => (isAdSized(frame, null) && isForeignFrame(frame) && isServed(frame) ? [frame] : []),
    example:
      '<iframe src="https://cdn.unknown.example/banner/1/?zone=2" width="300" height="250" scrolling="no"></iframe>',
    keep: [
      '<iframe src="https://www.youtube.com/embed/banner" width="300" height="250"></iframe>',
      '<iframe src="https://tools.example/speed-test" width="300" height="250" scrolling="no"></iframe>',
      '<iframe src="https://tools.example/banner/1" width="640" height="400"></iframe>',
      '<iframe src="https://tools.example/add-printer" width="336" height="280"></iframe>',
    ],
    source: 'www.iab.com, display sizes, 2026-11',
  },
];

/** A longer line in a place for banners is none of its labels. */
const LABEL = 20;
/** A longer line between teasers is none of their titles. */
const TITLE = 80;
/** A word in an address that only ad servers have there. */
const SERVED =
  /(?<![a-z])(?:ads?|adserver|advert\w*|banners?|creatives?|zones?|zoneid|affiliates?|placements?)(?![a-z])/i;

function isServed(frame: Element): boolean {
  return readSources(frame).some((address) => SERVED.test(address));
}

/** Whether the article may go on in a place that was never closed, or that is none: it says something outside of links. */
function holdsArticle(place: Element, longest: number): boolean {
  if (!hasWords(place)) return false;
  if (place.querySelector('ol, pre, code, kbd, table, form')) return true;
  const isLink = (inner: Element) => inner.matches('a[href]') && !isOfArticle(readWords(inner));
  return readLines(place, isLink).some(
    (line) => !adWords.name.test(line) && (line.length > longest || hasArticleSentence(line)),
  );
}
