import { once } from './once';
import { selectAll } from './select';

/** What selects elements of one page, in page order. */
export type Select = (selector: string) => readonly Element[];

/** What each element that a selector names must have; `null` where it may have something else. */
interface Wanted {
  tag: string | null;
  /** Of a class or an attribute, in lower case. */
  name: string | null;
  /** Whether the tag is all that is asked for. */
  isTag: boolean;
}

/**
 * Selects what stands in an element. Its elements are looked at once, by their tags, classes and attributes: most of what
 * is asked for is nowhere, and to say so costs browsers a walk each time.
 */
export function indexPage(body: Element): Select {
  const byTag = new Map<string, Element[]>();
  const names = new Set<string>();
  for (const element of selectAll(body, '*')) {
    const others = byTag.get(element.localName);
    if (others) others.push(element);
    else byTag.set(element.localName, [element]);
    if (element.hasAttributes()) addNames(element, names);
  }
  return once((selector) => {
    const { tag, name, isTag } = wantedBy(selector);
    if (name !== null && !names.has(name)) return [];
    const likely = tag === null ? null : (byTag.get(tag) ?? []);
    return likely && (likely.length === 0 || isTag) ? likely : selectAll(body, selector);
  });
}

/** Names of attributes end with a sign that no class has. Case is left out, as pages without doctype do. */
function addNames(element: Element, names: Set<string>): void {
  for (const attribute of element.getAttributeNames()) {
    names.add(`${attribute.toLowerCase()}=`);
    if (attribute !== 'class') continue;
    for (const word of (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/)) names.add(word);
  }
}

const known = new Map<string, Wanted>();

/** Selectors are a few, and the same for all pages. */
function wantedBy(selector: string): Wanted {
  const read = known.get(selector) ?? readWanted(selector);
  known.set(selector, read);
  return read;
}

/**
 * What the last part of a selector says, and what it says first.
 *
 * @example readWanted('p > a[href="#top"]') // => { tag: 'a', name: 'href=', isTag: false }
 */
function readWanted(selector: string): Wanted {
  const bare = selector.replace(/\[\s*([\w-]+)[^\]]*\]/g, '[$1=');
  if (/[,()]/.test(bare)) return { tag: null, name: null, isTag: false };
  const last = bare.slice(bare.search(/[^\s>]+$/));
  const tag = /^[a-z][a-z\d-]*/.exec(last)?.[0] ?? null;
  const name = /[.[]([\w=-]+)/.exec(last)?.[1]?.toLowerCase() ?? null;
  return { tag, name, isTag: tag === selector };
}
