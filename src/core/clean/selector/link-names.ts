import { ADDRESSED, leadsAbroad, readAddressed } from './addressed';

/** Deeper ones are described without the way to them. */
const LONGEST_WAY = 3;

/** Selectors for an element by where it leads or what it shows, the steadiest first. They may hit other elements too. */
export function readLinkNames(element: Element): string[] {
  const tag = CSS.escape(element.localName);
  const around = element.parentElement?.closest('a[href]');
  const sign = around === element.parentElement ? ' > ' : ' ';
  const links = around ? readAddressed(around) : [];
  const within = findOnly(element);
  return [
    ...links.map((link) => link + sign + tag),
    ...readAddressed(element),
    ...(within ? readAddressed(within).map((selector) => describeHolder(element, tag, within, selector)) : []),
  ];
}

/** The one thing within an element that leads or comes from somewhere; what leads elsewhere counts before what does not. */
function findOnly(element: Element): Element | null {
  const all = [...element.querySelectorAll(ADDRESSED)].filter((at) => readAddressed(at).length > 0);
  const abroad = all.filter(leadsAbroad);
  for (const some of [abroad.filter((at) => !at.matches('img, source')), abroad, all]) {
    const [first] = some;
    const address = first && readAddressed(first)[0];
    if (first && some.every((at) => readAddressed(at)[0] === address)) return first;
  }
  return null;
}

function describeHolder(holder: Element, tag: string, at: Element, selector: string): string {
  const way: string[] = [];
  for (let step = at.parentElement; step && step !== holder; step = step.parentElement)
    way.unshift(CSS.escape(step.localName));
  return way.length < LONGEST_WAY ? `${tag}:has(> ${[...way, selector].join(' > ')})` : `${tag}:has(${selector})`;
}
