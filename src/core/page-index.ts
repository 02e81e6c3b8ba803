import { once } from './once';
import { selectAll } from './select';

/** What selects elements of one page, in page order. */
export type Select = (selector: string) => readonly Element[];

/** What each element that a selector names must have; `null` where it may have something else. */
interface Wanted {
  tag: string | null;
  /** In lower case. */
  className: string | null;
  attribute: string | null;
  /** Whether the tag is all that is asked for. */
  isTag: boolean;
}

/**
 * Selects what stands in an element. Its elements are looked at once, by their tags, classes and attributes: most of what
 * is asked for is nowhere, and to say so costs browsers a walk each time.
 */
export function indexPage(body: Element): Select {
  const byTag = new Map<string, Element[]>();
  const names: Names = { attributes: new Set(), classes: new Set() };
  for (const element of selectAll(body, '*')) {
    const others = byTag.get(element.localName);
    if (others) others.push(element);
    else byTag.set(element.localName, [element]);
    if (element.hasAttributes()) addNames(element, names);
  }
  return once((selector) => {
    const { tag, className, attribute, isTag } = wantedBy(selector);
    if (className !== null && !names.classes.has(className)) return [];
    if (attribute !== null && !names.attributes.has(attribute)) return [];
    const likely = tag === null ? null : (byTag.get(tag) ?? []);
    return likely && (likely.length === 0 || isTag) ? likely : selectAll(body, selector);
  });
}

/** What is written in the tags of a page, in lower case: in pages without a doctype, case does not count. */
interface Names {
  attributes: Set<string>;
  classes: Set<string>;
}

function addNames(element: Element, { attributes, classes }: Names): void {
  for (const attribute of element.getAttributeNames()) attributes.add(attribute.toLowerCase());
  const written = element.getAttribute('class');
  // Most elements have the class of another: that one has been read.
  if (written === null || classes.has(written)) return;
  classes.add(written);
  for (const word of written.toLowerCase().split(/\s+/)) classes.add(word);
}

const known = new Map<string, Wanted>();

/** Selectors are a few, and the same for all pages. */
function wantedBy(selector: string): Wanted {
  const read = known.get(selector) ?? readWanted(selector);
  known.set(selector, read);
  return read;
}

/**
 * What the last part of a selector says, and the first of what it says.
 *
 * @example readWanted('p > a[href="#top"]') // => { tag: 'a', className: null, attribute: 'href', isTag: false }
 */
function readWanted(selector: string): Wanted {
  const bare = selector.replace(/\[\s*([\w-]+)[^\]]*\]/g, '[$1');
  if (/[,()]/.test(bare)) return { tag: null, className: null, attribute: null, isTag: false };
  const last = bare.slice(bare.search(/[^\s>]+$/));
  const tag = /^[a-z][a-z\d-]*/.exec(last)?.[0] ?? null;
  const read = (sign: RegExp) => sign.exec(last)?.[1]?.toLowerCase() ?? null;
  return { tag, className: read(/\.([\w-]+)/), attribute: read(/\[([\w-]+)/), isTag: tag === selector };
}
