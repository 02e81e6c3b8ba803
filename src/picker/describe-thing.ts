import { readWords } from '../core/clean/content';
import type { Thing, ThingKind } from '../ui/picker/view';

/** What an element is called by what it is; the first that fits. */
const KINDS: readonly { kind: ThingKind; selector: string }[] = [
  { kind: 'link', selector: 'a[href], area' },
  { kind: 'picture', selector: 'img, picture, svg, canvas' },
  { kind: 'film', selector: 'video, audio' },
  { kind: 'frame', selector: 'iframe, embed, object' },
  { kind: 'heading', selector: 'h1, h2, h3, h4, h5, h6, [role="heading"]' },
  { kind: 'list', selector: 'ul, ol, dl, menu' },
  { kind: 'table', selector: 'table' },
  { kind: 'button', selector: 'button, [role="button"], input[type="submit"], input[type="button"]' },
  { kind: 'form', selector: 'form, input, select, textarea' },
  { kind: 'text', selector: 'p, li, span, em, strong, b, i, blockquote, pre, code, td, th, dt, dd, label, small' },
];
const LONGEST = 48;

/** What an element is, says and measures. Asks for layout. */
export function describeThing(element: Element): Thing {
  const { width, height } = element.getBoundingClientRect();
  const kind = KINDS.find(({ selector }) => element.matches(selector))?.kind ?? 'box';
  return { kind, words: shorten(readName(element)), widthPx: Math.round(width), heightPx: Math.round(height) };
}

function readName(element: Element): string {
  const picture = element.querySelector('img[alt]:not([alt=""])');
  const names = [element.getAttribute('alt'), element.getAttribute('aria-label'), element.getAttribute('title')];
  return [readWords(element), ...names, picture?.getAttribute('alt')].find(Boolean) ?? '';
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST).join('').trimEnd()} …`;
}
