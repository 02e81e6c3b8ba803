import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusedIn } from '../focused-in';

/** What takes the focus in a step, a fix or a row of buttons. */
const REFUGE = '[data-step-id], [data-fix-id], [data-fix-head], .tool:not(:disabled), .button:not(:disabled)';

/**
 * Keeps the focus near when the button that was pressed is gone with what it did, or cannot be pressed any more: at the
 * check box of its step, else at the heading of its fix, else at its neighbour. Moves nothing when the focus has gone
 * elsewhere by itself. Returns what is to hear of every click.
 */
export function useRefuge(root: RefObject<HTMLElement | null>): (event: Event) => void {
  const pressed = useRef<{ button: HTMLButtonElement; nearest: (Element | null)[] } | null>(null);
  useLayoutEffect(() => {
    const { current } = pressed;
    if (!current || (current.button.isConnected && !current.button.disabled) || !isFocusLost(root.current)) return;
    pressed.current = null;
    const place = current.nearest.find((element) => element?.isConnected && element.querySelector(REFUGE));
    place?.querySelector<HTMLElement>(REFUGE)?.focus({ preventScroll: true });
  });
  return ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const nearest = ['.step', '.fix', '.tools', '.footer'].map((place) => button?.closest(place) ?? null);
    pressed.current = button && { button, nearest };
  };
}

/** Whether nothing has the focus, or something that was disabled under it. */
function isFocusLost(root: HTMLElement | null): boolean {
  const focused = focusedIn(root);
  if (focused) return focused.matches(':disabled');
  const host = (root?.getRootNode() as Partial<ShadowRoot> | undefined)?.host;
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement === host;
}
