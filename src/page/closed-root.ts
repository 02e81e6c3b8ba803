import { putOn } from '../core/look';
import { followLook } from './look';

/** Where something of ours is drawn in a page. */
export interface ClosedRoot {
  /** Where to render. */
  container: HTMLElement;
  /** Follows the preferred look no more. */
  leave(): void;
}

/** Events that the page must not see when they happen in something of ours. */
const KEPT_INSIDE = ['keydown', 'keyup', 'keypress', 'input', 'change', 'beforeinput', 'copy', 'cut', 'paste', 'wheel'];
/** Over a page of ours there is only the example, whose links are made up. */
const OWN_PAGE = /-extension:$/;
/** Events that count only when a person caused them. */
const MUST_BE_TRUSTED = ['click', 'change', 'input', 'keydown'];

/**
 * A closed shadow root in a host, with its own style sheet. Scripts of the page can neither read nor click what is in it,
 * and keys pressed in it stay in it. It has the look that is preferred, also when that changes.
 *
 * @param css the style sheet; applies inside only
 */
export function openClosedRoot(host: HTMLElement, css: string): ClosedRoot {
  const { ownerDocument: document } = host;
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const container = document.createElement('div');
  container.className = 'frame';
  // Of the host alone, the page's own style could say otherwise.
  const leave = followLook((look) => look && [host, container].map((element) => putOn(element, look)));
  root.append(style, container);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  for (const type of MUST_BE_TRUSTED) root.addEventListener(type, refuseUntrusted, true);
  if (OWN_PAGE.test(document.location.protocol))
    for (const type of ['click', 'auxclick']) root.addEventListener(type, refuseLinks);
  return { container, leave };
}

function refuseLinks(event: Event): void {
  if (event.target instanceof Element && event.target.closest('a[href]')) event.preventDefault();
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
