import { browser } from 'wxt/browser';

/** How often what a page takes off is put on again, on one element and on all, before the page has its will. */
const PATIENCE = 20;
const PATIENCE_IN_ALL = 2000;

/** Keeps marks on elements, and the style sheet that gives them their meaning in the page. */
export interface MarkGuard {
  /** Says that the marks were just changed on purpose. Puts the style sheet into the page if it is not there. */
  settle(): void;
  /** Stops, and takes the style sheet away. */
  stop(): void;
}

interface Needs {
  attribute: string;
  style: HTMLStyleElement;
  /** What the attribute of an element must be; `null` for elements that are not marked. */
  markOf(element: Element): string | null;
  /** Called once, when the page took marks off more often than is worth a fight. */
  onGiveUp(): void;
}

/** Puts marks on again that the page takes off, a bounded number of times. */
export function guardMarks(document: Document, { attribute, style, markOf, onGiveUp }: Needs): MarkGuard {
  const page = document.documentElement;
  const spent = new Map<Element, number>();
  let left = PATIENCE_IN_ALL;
  let hasGivenUp = false;

  const isWorthIt = (element: Element) => {
    // After an update the next FixTrail is at work in the page: this one would fight it for ever.
    if (!browser.runtime?.id) return false;
    const count = (spent.get(element) ?? 0) + 1;
    spent.set(element, count);
    left -= 1;
    const isPatient = count <= PATIENCE && left >= 0;
    if (!isPatient && !hasGivenUp) {
      hasGivenUp = true;
      onGiveUp();
    }
    return isPatient;
  };
  const marks = new MutationObserver((records) => {
    for (const element of new Set(records.map(({ target }) => target as Element))) {
      const mark = markOf(element);
      if (mark !== null && element.getAttribute(attribute) !== mark && isWorthIt(element))
        element.setAttribute(attribute, mark);
    }
    marks.takeRecords();
  });
  const sheet = new MutationObserver(() => {
    if (!style.isConnected && isWorthIt(style)) page.append(style);
    sheet.takeRecords();
  });
  return {
    settle: () => {
      if (!style.isConnected && !hasGivenUp) page.append(style);
      marks.observe(page, { attributes: true, attributeFilter: [attribute], subtree: true });
      sheet.observe(page, { childList: true });
      marks.takeRecords();
    },
    stop: () => {
      marks.disconnect();
      sheet.disconnect();
      style.remove();
    },
  };
}
