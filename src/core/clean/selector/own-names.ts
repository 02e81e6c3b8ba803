import { isTelling } from './class-words';
import { isGenerated, stableHead } from './generated-name';
import { attributeIs } from './quote';
import { isNameOf, SLOT_ATTRIBUTES } from './slot-attributes';

/** More classes than that make a selector that breaks with each of them. */
const MOST_CLASSES = 3;

/** Selectors for an element by what it is called, the steadiest first. They may hit other elements too. */
export function readOwnNames(element: Element): string[] {
  const tag = CSS.escape(element.localName);
  const slots = readSlots(element).map((slot) => tag + slot);
  const heads = readHeads(element).map((head) => tag + head);
  const custom = tag.includes('-') ? [tag] : [];
  return [...readId(element), ...slots, ...readClasses(element, tag), ...heads, ...custom];
}

function readId({ id }: Element): string[] {
  return id === '' || /\s/.test(id) || isGenerated(id) ? [] : [`#${CSS.escape(id)}`];
}

function readSlots(element: Element): string[] {
  return SLOT_ATTRIBUTES.flatMap((slot) =>
    [...element.attributes]
      .filter((attribute) => isNameOf(slot, attribute))
      .flatMap(({ name, value }) => attributeIs(name, '=', value) ?? []),
  );
}

/** Each class alone, then all together: few classes outlive many. */
function readClasses(element: Element, tag: string): string[] {
  const classes = [...element.classList].filter((name) => isTelling(name) && !isGenerated(name));
  const written = classes.slice(0, MOST_CLASSES).map((name) => `.${CSS.escape(name)}`);
  const alone = written.map((name) => tag + name);
  return written.length > 1 ? [...alone, tag + written.join('')] : alone;
}

/** What stays of a generated id or class. */
function readHeads(element: Element): string[] {
  const ofId = stableHead(element.id);
  const ofClasses = [...element.classList].flatMap((name) => (isTelling(name) ? (stableHead(name) ?? []) : []));
  return [
    ...(ofId === null ? [] : [attributeIs('id', '^=', ofId)]),
    ...ofClasses.map((head) => attributeIs('class', '*=', head)),
  ].filter((selector) => selector !== null);
}
