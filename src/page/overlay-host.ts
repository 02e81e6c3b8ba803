import { putOn } from '../core/look';
import { followLook } from './look';

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

/** Events that the page must not see when they happen in the overlay. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'input', 'change', 'beforeinput', 'copy', 'cut', 'paste', 'wheel'];
/** Over a page of ours there is only the example, whose links are made up. */
const OWN_PAGE = /-extension:$/;
/** Events that count only when a person caused them. */
const MUST_BE_TRUSTED = ['click', 'change', 'input', 'keydown'];

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
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  container.className = 'frame';
  // Of the host alone, the page's own style could say otherwise.
  const stopFollowing = followLook((look) => look && [host, container].map((element) => putOn(element, look)));
  root.append(style, container);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  for (const type of MUST_BE_TRUSTED) root.addEventListener(type, refuseUntrusted, true);
  if (OWN_PAGE.test(document.location.protocol))
    for (const type of ['click', 'auxclick']) root.addEventListener(type, refuseLinks);
  const raise = () => {
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  raise();
  const remove = () => {
    stopFollowing();
    host.remove();
  };
  return { host, container, raise, remove };
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function refuseLinks(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
}
