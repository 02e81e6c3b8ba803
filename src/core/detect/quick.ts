import { deQuick } from '../languages/de';
import { enQuick } from '../languages/en';
import { esQuick } from '../languages/es';
import { frQuick } from '../languages/fr';
import { itQuick } from '../languages/it';
import { jaQuick } from '../languages/ja';
import { koQuick } from '../languages/ko';
import { nlQuick } from '../languages/nl';
import { plQuick } from '../languages/pl';
import { ptQuick } from '../languages/pt';
import { ruQuick } from '../languages/ru';
import { zhQuick } from '../languages/zh';

const words = [
  enQuick,
  deQuick,
  esQuick,
  frQuick,
  itQuick,
  nlQuick,
  plQuick,
  ptQuick,
  ruQuick,
  jaQuick,
  koQuick,
  zhQuick,
];
const some = (field: 0 | 1) => words.map((language) => language[field]).join('|');

const FAULTS = `(?<![a-z](?=[a-z]))(${some(0)})`;
/** What a letter is, near enough: the exact class takes as long to make as all the words. */
const LETTER = 'a-zß-\u1fff\u3040-\ud7ff';
/** "Fix 3: …" and "方法一：…" in any language, "3. …", "Restart …", "If it is stuck, restart …". */
const REMEDIES = `(^|[.,:] )[^${LETTER}]*?([${LETTER}]+\\s*#?[\\d一二三]+\\s*[:：.)–-]|\\d\\d?\\s*[.:)、]\\s*\\D|${some(1)})`;
/** A type that a page's own description of itself names. */
const OFFER = /"(Product|Recipe)"/;
const TITLES = 'h1 h2 h3 h4 summary dt'.split(' ');
const ELSEWHERE = 'a[href]:not([href^="#"])';

/**
 * Whether a page is worth a full look: the cheap stage, made for pages that are none. It may say yes to a page that the
 * full look refuses, and should never say no to a list of fixes.
 *
 * Reads titles, and the beginnings of some paragraphs and list items, by native selection only. Next to a fault in a title
 * one thing that looks like a remedy is enough; a fault in the first paragraphs, or none that is known, needs three.
 */
export function mayBeTroubleshooting(document: Document): boolean {
  // Made for each look, and let go: what a page keeps of them is more than the script itself.
  const fault = new RegExp(FAULTS);
  const remedy = new RegExp(REMEDIES);
  const select = (selector: string) => first(document.querySelectorAll(selector), 60);
  // One tag at a time: a list of selectors takes as long as walking the page, and order means nothing here.
  const tagged = (tag: string, most = 40) => first(document.getElementsByTagName(tag), most);
  const titles = TITLES.flatMap((tag) => tagged(tag));
  const texts = titles.map(read);
  const isFaulty = fault.test(document.title.toLowerCase()) || count(titles, fault, texts) > 0;
  const remedies = count(titles, remedy, texts);
  if (!isFaulty && remedies < 3 && !count(tagged('p', 4), fault)) return false;
  if (remedies < 2 && select('script[type$="ld+json"]').some((script) => OFFER.test(script.textContent))) return false;
  if (isFaulty && remedies) return true;
  const found =
    Math.min(2, remedies) +
    (count(select(':not(li) > p'), remedy) >> 1) +
    Math.min(2, count(select('ol > li'), remedy)) +
    Number(tagged('ul').some((list) => count(first(list.children, 6), remedy) > 1));
  return found >= (isFaulty ? 1 : 3);
}

/** The first elements only: to touch one costs more than to find it, and more of them tell nothing new. */
function first(elements: ArrayLike<Element>, most: number): Element[] {
  return ([] as Element[]).slice.call(elements, 0, most);
}

/** How many begin like this, of those that are no mere links to other pages. */
function count(elements: readonly Element[], pattern: RegExp, texts = elements.map(read)): number {
  // All at once first: most pages say nothing of the kind, and the browser works on a pattern again for its second use.
  if (!pattern.test(texts.join('. '))) return 0;
  return elements.filter((element, at) => pattern.test(texts[at] as string) && !isTeaser(element)).length;
}

function read(element: Element): string {
  return element.textContent.trim().slice(0, 120).toLowerCase();
}

/** Whether a third of the beginning, nearly, is a link to another page: a title with its teaser is no more than that. */
function isTeaser(element: Element): boolean {
  const link = element.closest(ELSEWHERE) ?? element.querySelector(ELSEWHERE);
  return !!link && read(link).length >= 0.3 * read(element).length;
}
