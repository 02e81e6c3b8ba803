import { browser } from 'wxt/browser';

/** How often something of ours is put back, before the page has its will. */
const PATIENCE = 20;

/** Something of ours at the end of the page. */
export interface Stay {
  /** Puts it there if it is not. */
  enter(): void;
  /** Takes it away. */
  leave(): void;
}

/** Keeps an element in the page: puts it back when the page takes it out, a bounded number of times. */
export function stayInPage(document: Document, element: Element): Stay {
  const page = document.documentElement;
  let left = PATIENCE;
  const enter = () => {
    if (element.parentNode !== page) page.append(element);
  };
  const observer = new MutationObserver(() => {
    // After an update the next FixTrail is at work in the page: this one would fight it for ever.
    if (element.isConnected || left <= 0 || !browser.runtime?.id) return;
    left -= 1;
    enter();
  });
  observer.observe(page, { childList: true });
  enter();
  return {
    enter,
    leave: () => {
      observer.disconnect();
      element.remove();
    },
  };
}
