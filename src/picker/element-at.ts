/** Parts of these are nothing by themselves. */
const WHOLES = 'svg, select, picture, video, audio, object';

/** What a person would say is at a point of the window, below all that is ours; `null` for the page itself. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  const { body } = document;
  const topmost = document.elementsFromPoint(x, y).find((element) => !isOurs(element));
  if (!topmost || topmost === body || !body.contains(topmost)) return null;
  const whole = topmost.closest(WHOLES);
  return whole && body.contains(whole) ? whole : topmost;
}

/** Whether an element can be pointed at: it has a box on the page and is not ours. */
export function isPointable(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && !isOurs(element) && element.checkVisibility();
}

function isOurs({ localName }: Element): boolean {
  return localName.startsWith('fixtrail-');
}
