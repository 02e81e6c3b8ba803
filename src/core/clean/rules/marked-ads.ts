import { splitLabel } from '../../extract/split-label';
import { once } from '../../once';
import { selectAll } from '../../select';
import { hasWords, isEmptyWithout, isPixel, MEDIA, readWords, UNSEEN } from '../content';
import { mayBeOpen } from '../open-link';
import { isPaid } from '../paid';
import type { Rule } from '../rule';

const VIDEO = '<iframe src="https://www.youtube.com/embed/abc"></iframe>';
const OPEN = '<a href="https://shop.pxf.io/c/5500000/1500000/17000">An advert that is never closed';
const BEGIN =
  /(?<!\w)(?:ads?|advert\w*|affiliates?|sponsor\w*|anzeigen?|werbung|publicit[éà]|publicidade?)(?!\w).*(?<!\w)(?:begin|start|anfang|début|inicio)/i;
const END =
  /(?<!\w)(?:ads?|advert\w*|affiliates?|sponsor\w*|anzeigen?|werbung|publicit[éà]|publicidade?)(?!\w).*(?<!\w)(?:end|stop|ende|fin|fim)(?!\w)/i;
/** How many elements around a frame may stand between the marks. */
const DEPTH = 3;
/** Fewer banners beside a film may stand in an article. */
const MANY = 3;

/** What the page itself says is an advert. */
export const markedAdRules: readonly Rule[] = [
  {
    id: 'markedAd',
    category: 'adSlot',
    selector: ['iframe', 'video', 'a[href]'],
    find: (element) => {
      const begin = findBegin(element);
      // A link that is closed is found for itself; of one that is not, only the marks say how far it goes.
      const isFrame = element.tagName !== 'A';
      return begin && (isFrame || (isPaid(element) && mayBeOpen(element))) ? readMarked(begin) : [];
    },
    example: `<div><!-- ads begin -->${VIDEO}<!-- ads end --></div>`,
    keep: [
      `<p>Watch how it is done:</p>${VIDEO}`,
      `<div><!-- ads begin --><p>${OPEN}</p><p>3. Then restart.</p><!-- ads end --></div>`,
      `<div><!-- ads begin --><p>Then restart.</p>${VIDEO}<!-- ads end --></div>`,
      `<div><!-- ads begin -->${VIDEO}<p>Then restart.</p></div>`,
      `<div><!-- ads begin -->${VIDEO}Then restart.<!-- ads end --></div>`,
      `<div><!-- google_ad_section_start -->${VIDEO}<!-- google_ad_section_end --></div>`,
    ],
    source: 'counted in 39,478 posts of one network, 2026-10',
  },
  {
    id: 'frameAmongAds',
    category: 'videoAd',
    selector: 'iframe',
    find: (frame) => {
      let row: Element | null = frame.parentElement;
      for (let depth = 0; row && depth < DEPTH && !hasWords(row); depth += 1, row = row.parentElement) {
        const banners = selectAll(row, 'a[href]');
        if (banners.length >= MANY && banners.every(isPaid) && isEmptyWithout(row, isOfRow)) return [frame];
      }
      return [];
    },
    example: `<div><div>${VIDEO}</div>${'<a href="https://shop.pxf.io/c/5500000/1500000/17000"><img src="banner.png"></a>'.repeat(3)}</div>`,
    keep: [
      `<div><p>Watch this:</p>${VIDEO}</div>`,
      `<div>${VIDEO}<a href="https://site.example/1"><img src="1.png"></a><a href="https://site.example/2"><img src="2.png"></a><a href="https://site.example/3"><img src="3.png"></a></div>`,
    ],
    source: 'the foot of both sample articles, 2026-10',
  },
];

function isOfRow(other: Element): boolean {
  return other.matches('iframe') || isPixel(other) || (other.matches('a[href]') && isPaid(other));
}

/** The next node to one side that is not white space. */
function nextNode(node: Node, side: 'previousSibling' | 'nextSibling'): Node | null {
  let at = node[side];
  while (at?.nodeType === 3 && (at as Text).data.trim() === '') at = at[side];
  return at;
}

function isMark(node: Node | null, mark: RegExp): node is Comment {
  return node?.nodeType === 8 && mark.test((node as Comment).data);
}

/** Whether there is such a mark on a page at all. */
const hasBegin = once(({ body }: Document) => {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  while (comments.nextNode()) if (isMark(comments.currentNode, BEGIN)) return true;
  return false;
});

/** The mark right before an element or one of those around it; `null` if none. */
function findBegin(element: Element): Comment | null {
  if (!hasBegin(element.ownerDocument)) return null;
  let at: Element | null = element;
  for (let depth = 0; at && depth < DEPTH; depth += 1, at = at.parentElement) {
    const before = nextNode(at, 'previousSibling');
    if (isMark(before, BEGIN)) return before;
  }
  return null;
}

/** All that stands between two marks, if none of it says anything that is not sold. */
function readMarked(begin: Comment): Element[] {
  const marked: Element[] = [];
  for (let at = nextNode(begin, 'nextSibling'); at; at = nextNode(at, 'nextSibling')) {
    if (isMark(at, END)) return marked;
    if (at.nodeType !== 1 || !isSold(at as Element)) return [];
    marked.push(at as Element);
  }
  return [];
}

/** Whether an element says nothing outside of links that pay the site, and is numbered as no step. */
function isSold(element: Element): boolean {
  if (!hasWords(element) || element.matches(UNSEEN)) return true;
  if (splitLabel(readWords(element))) return false;
  const isPaidLink = (inner: Element) => inner.matches('a[href]') && isPaid(inner);
  return isPaidLink(element) || isEmptyWithout(element, (inner) => isPaidLink(inner) || inner.matches(MEDIA));
}
