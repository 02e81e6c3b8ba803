import { readOwnNames } from './own-names';

/**
 * A selector for an element by its place: counted from the nearest part of the page that has a name of its own. It is
 * somebody else's when the page changes.
 */
export function readPlacePath(element: Element): string {
  const { body } = element.ownerDocument;
  const way: string[] = [];
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    const name = at === element ? undefined : readOnlyName(at);
    if (name !== undefined) return [name, ...way].join(' > ');
    way.unshift(`${CSS.escape(at.localName)}:nth-of-type(${countLikes(at)})`);
  }
  return ['body', ...way].join(' > ');
}

/** A name of its own that nothing else on the page has. */
export function readOnlyName(element: Element): string | undefined {
  return readOwnNames(element).find((name) => element.ownerDocument.querySelectorAll(name).length === 1);
}

/** Which of its kind among its siblings an element is, counted from 1. */
function countLikes(element: Element): number {
  let nth = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === element.localName && at.namespaceURI === element.namespaceURI) nth += 1;
  return nth;
}
