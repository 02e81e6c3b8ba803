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
  return { container, leave };
}

function refuseUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}
