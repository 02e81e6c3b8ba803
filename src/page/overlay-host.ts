import { openClosedRoot } from './closed-root';

/** Where something of ours is drawn over the page. There is one of each at a time. */
export type OverlayTag = 'fixtrail-overlay' | 'fixtrail-cover' | 'fixtrail-picker';

/** The place in the page where the overlay is drawn. */
export interface OverlayHost {
  /** What the page sees of it. */
  host: HTMLElement;
  /** Where to render. */
  container: HTMLElement;
  /** Puts the host back on top if the page has taken it out or covered it. */
  raise(): void;
  remove(): void;
}

/**
 * A closed shadow root in the top layer of the page, with its own style sheet. Scripts of the page can neither read
 * nor click it, and keys pressed in it stay in it. It has the look that is preferred, also when that changes.
 *
 * @param css the style sheet; applies inside only
 */
export function mountOverlayHost(document: Document, css: string, tag: OverlayTag = 'fixtrail-overlay'): OverlayHost {
  for (const earlier of document.querySelectorAll(tag)) earlier.remove();
  const host = document.createElement(tag);
  host.popover = 'manual';
  const { container, leave } = openClosedRoot(host, css);
  const raise = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  raise();
  const remove = () => {
    leave();
    host.remove();
  };
  return { host, container, raise, remove };
}
