import { removeEarlierStyle } from './remove-earlier-style';

/** Marks a link that pays the site. */
const PAID = 'data-fixtrail-paid';
/** Its value on what only looks like a link: it was never closed. */
const OPEN = 'open';
/** Its value on a link that leads elsewhere now, before the address that it has in the page. */
const LED = 'was ';
const PLAIN =
  'color:inherit!important;background:none!important;border:0!important;box-shadow:none!important;text-decoration:none!important;cursor:text!important';
/** A small mark behind the words, as readers know it from prices. */
const STYLE = `[${PAID}]{${PLAIN}}[${PAID}=""]::after{content:"\\2197\\24"!important;font-size:.65em!important;vertical-align:super!important;opacity:.7!important;margin-inline-start:.15em!important}`;

/** A link whose words belong to the article. */
export interface CalmLink {
  element: HTMLAnchorElement;
  /** It was never closed, and holds what follows it: it gets no mark. */
  isOpen: boolean;
  /** Where it is to lead; `null` for nowhere. */
  leadsTo: string | null;
}

/** Links that were made plain text, and how to take that back. */
export interface CalmLinks {
  /** Calms more links, or the same otherwise; those that are not named any more are as the page has them. */
  apply(links: readonly CalmLink[]): void;
  /** Gives the page back exactly as it was. */
  undo(): void;
}

/**
 * Shows paid links as plain text with a small mark, and follows none of them; or lets them lead straight to the page that
 * they name. One attribute, one style sheet and the value of `href` change, and come back.
 *
 * @param onRefused hears of a link that the reader wanted to follow
 */
export function createCalmLinks(document: Document, onRefused: (link: HTMLAnchorElement) => void): CalmLinks {
  const calmed = new Set<HTMLAnchorElement>();
  const style = document.createElement('style');
  style.textContent = STYLE;
  const refuse = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(`a[${PAID}]`);
    if (!link || !calmed.has(link) || link.getAttribute(PAID)?.startsWith(LED)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.isTrusted && link.getAttribute(PAID) !== OPEN) onRefused(link);
  };
  const forget = (link: HTMLAnchorElement) => {
    release(link);
    calmed.delete(link);
  };
  for (const type of ['click', 'auxclick']) document.addEventListener(type, refuse, true);
  return {
    apply: (links) => {
      if (links.length > 0 && !style.isConnected) document.documentElement.append(style);
      const wanted = new Set(links.map(({ element }) => element));
      for (const link of calmed) if (!wanted.has(link)) forget(link);
      for (const { element, isOpen, leadsTo } of links) {
        release(element);
        calmed.add(element);
        if (leadsTo === null) element.setAttribute(PAID, isOpen ? OPEN : '');
        else {
          element.setAttribute(PAID, `${LED}${element.getAttribute('href') ?? ''}`);
          element.setAttribute('href', leadsTo);
        }
      }
    },
    undo: () => {
      for (const type of ['click', 'auxclick']) document.removeEventListener(type, refuse, true);
      for (const link of calmed) forget(link);
      style.remove();
    },
  };
}

/** Takes back what an earlier run of FixTrail left behind when it was cut off from the page. */
export function forgetEarlierCalm(document: Document): void {
  for (const link of document.querySelectorAll(`a[${PAID}]`)) release(link);
  removeEarlierStyle(document, PAID);
}

/** The link as the page has it. */
function release(link: Element): void {
  const mark = link.getAttribute(PAID);
  if (mark?.startsWith(LED)) link.setAttribute('href', mark.slice(LED.length));
  link.removeAttribute(PAID);
}
