import { addressPrefix } from './address-prefix';
import { attributeIs } from './quote';

const ADDRESSED = 'a[href], area[href], img, iframe, embed, video, audio, source, object';
const ATTRIBUTES = ['href', 'src', 'data-src', 'data-lazy-src', 'data-original', 'data'] as const;
/** What relative addresses are resolved against. */
const NOWHERE = 'https://page.invalid';
/** Deeper ones are described without the way to them. */
const LONGEST_WAY = 3;

/** Selectors for an element by where it leads or what it shows, the steadiest first. They may hit other elements too. */
export function readLinkNames(element: Element): string[] {
  const tag = CSS.escape(element.localName);
  const own = readAddressed(element);
  const around = element.parentElement?.closest('a[href]');
  const link = around && readAddressed(around);
  const within = findOnly(element);
  return [
    ...(link ? [`${link} ${around === element.parentElement ? '> ' : ''}${tag}`] : []),
    ...(own ? [own] : []),
    ...(within ? describeHolder(element, tag, within) : []),
  ];
}

/** An element by its own address; `null` without a steady one. */
function readAddressed(element: Element): string | null {
  if (!element.matches(ADDRESSED)) return null;
  for (const name of ATTRIBUTES) {
    const prefix = addressPrefix(element.getAttribute(name)?.trim() ?? '');
    if (prefix === null || isWholeSite(element, prefix)) continue;
    const address = attributeIs(name, '^=', prefix);
    return address && element.localName + address;
  }
  return null;
}

/** Whether an address is the page's own site as a whole. */
function isWholeSite(element: Element, address: string): boolean {
  return hostOf(address) === pageHost(element) && new URL(address, NOWHERE).pathname === '/';
}

/** The one thing within an element that leads or comes from somewhere; what leads elsewhere counts before what does not. */
function findOnly(element: Element): { at: Element; selector: string } | null {
  const all = [...element.querySelectorAll(ADDRESSED)].flatMap((at) => {
    const selector = readAddressed(at);
    return selector === null ? [] : [{ at, selector }];
  });
  const abroad = all.filter(({ at }) => leadsAbroad(at));
  for (const some of [abroad.filter(({ at }) => !at.matches('img, source')), abroad, all]) {
    const [first] = some;
    if (first && some.every(({ selector }) => selector === first.selector)) return first;
  }
  return null;
}

function leadsAbroad(element: Element): boolean {
  const host = hostOf(element.getAttribute('href') ?? element.getAttribute('src') ?? '');
  return host !== null && host !== pageHost(element);
}

/** The host in an address; `null` if it names none. */
function hostOf(address: string): string | null {
  const { hostname } = new URL(URL.canParse(address, NOWHERE) ? address : '', NOWHERE);
  return hostname === new URL(NOWHERE).hostname ? null : hostname;
}

/** `null` for documents that come from nowhere. */
function pageHost({ ownerDocument }: Element): string | null {
  return ownerDocument.defaultView?.location.hostname ?? null;
}

function describeHolder(holder: Element, tag: string, { at, selector }: { at: Element; selector: string }): string[] {
  const way: string[] = [];
  for (let step = at.parentElement; step && step !== holder; step = step.parentElement)
    way.unshift(CSS.escape(step.localName));
  return way.length < LONGEST_WAY ? [`${tag}:has(> ${[...way, selector].join(' > ')})`] : [`${tag}:has(${selector})`];
}
