import { once } from './once';
import { selectAll } from './select';

/** What selects elements of one page, in page order. */
export type Select = (selector: string) => readonly Element[];

/**
 * Selects what stands in an element. Its elements are looked at once, by their tags: most tags that are asked for are
 * nowhere, and to say so costs browsers a walk each time.
 */
export function indexPage(body: Element): Select {
  const byTag = new Map<string, Element[]>();
  for (const element of selectAll(body, '*')) {
    const others = byTag.get(element.localName);
    if (others) others.push(element);
    else byTag.set(element.localName, [element]);
  }
  return once((selector) => {
    const tag = tagOf(selector);
    const likely = tag === null ? null : (byTag.get(tag) ?? []);
    return likely && (likely.length === 0 || tag === selector) ? likely : selectAll(body, selector);
  });
}

/**
 * The tag of all that a selector names; `null` where it may name several.
 *
 * @example tagOf('p > a[href="#top"]') // => 'a'
 */
function tagOf(selector: string): string | null {
  const bare = selector.replace(/\[[^\]]*\]/g, '');
  return /[,()]/.test(bare) ? null : (/(?:^|[\s>])([a-z][a-z\d-]*)[.:\w-]*$/.exec(bare)?.[1] ?? null);
}
