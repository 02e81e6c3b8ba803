import { repairSpacing } from '../repair-spacing';
import { cleanNatively, hasNative } from './native';

/**
 * The one door for markup of a page, of a file or of the store: harmless inline markup of it, spacing repaired, links
 * absolute and opening apart from the page.
 *
 * `html` is untrusted; `base` is the address that relative links belong to, empty when there is none.
 */
export type Door = (html: string, base: string) => DocumentFragment;

/** The door of a browser that cleans markup itself; `null` in all others, which need that of `library-door.ts`. */
export function readNativeDoor(): Door | null {
  return hasNative() ? createDoor(cleanNatively) : null;
}

/** @param clean gives markup without all that is not in `allowed.ts` */
export function createDoor(clean: (html: string) => DocumentFragment): Door {
  return (html, base) => {
    const fragment = clean(html);
    // What stood between two pieces of text may be gone.
    fragment.normalize();
    for (const { node, text } of repairSpacing(fragment.childNodes, () => false)) node.data = text;
    for (const element of fragment.querySelectorAll('[href]')) openApart(element, base);
    return fragment;
  };
}

function openApart(element: Element, base: string): void {
  const href = element.getAttribute('href') ?? '';
  const from = base || undefined;
  const url = element.localName === 'a' && URL.canParse(href, from) ? new URL(href, from) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    element.removeAttribute('href');
    return;
  }
  element.setAttribute('href', url.href);
  element.setAttribute('target', '_blank');
  element.setAttribute('rel', 'noopener noreferrer');
}
