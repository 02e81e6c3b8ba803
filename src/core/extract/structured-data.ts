import { once } from '../once';
import { tryOr } from '../report';
import { selectAll } from '../select';
import { collapseSpace } from '../text';

/** An object of the data in which a page describes itself: JSON-LD in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

const MARKUP = /<[^>]*>|&(?:#\w+|\w+);/g;

/** The data in which a page describes itself, as it is written. */
export const readData = once((document: Document): readonly string[] =>
  selectAll(document, 'script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
);

/**
 * The things of one type that a page describes, wherever they stand in its data, in page order; `[]` if none. A script
 * that cannot be read is passed over. Reads only.
 */
export function readThings(document: Document, type: string): Thing[] {
  return readData(document)
    .filter((text) => text.includes(type))
    .flatMap((text) =>
      walk(
        tryOr<unknown>(
          () => JSON.parse(text),
          null,
          'JSON-LD',
          () => {},
        ),
      ),
    )
    .filter((thing) => isA(thing, type));
}

/** Whether a thing says that it is of a type. */
export const isA = (thing: Thing, type: string) => [thing['@type']].flat().includes(type);

/** The things that a property holds: one, a list of them, or none. */
export const thingsIn = (value: unknown): Thing[] => [value].flat().filter(isThing);

/** The words that a property holds, without the markup that some sites write into them; empty if it holds none. */
export const wordsIn = (value: unknown): string =>
  typeof value === 'string' ? collapseSpace(value.replace(MARKUP, ' ')) : '';

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

/** A thing with all things inside it. */
function walk(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(walk);
  return isThing(value) ? [value, ...Object.values(value).flatMap(walk)] : [];
}
