import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'button:not(:disabled), summary, select, a[href]';

/**
 * Keeps the focus near when the button that was pressed is gone after something was done: in its item, in the one after
 * or before it, in its group, or at last at the place itself, which needs a `tabIndex`. Items are marked with `data-key`, groups with
 * `data-category`. Moves nothing when the focus has gone elsewhere by itself.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>): { onClickCapture(event: Event): void } {
  const pressed = useRef<{ button: Element; nearest: (Element | null)[] } | null>(null);
  useLayoutEffect(() => {
    if (!pressed.current || pressed.current.button.isConnected) return;
    const { nearest } = pressed.current;
    pressed.current = null;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body) return;
    const refuge = nearest.find((element) => element?.isConnected)?.querySelector<HTMLElement>(FOCUSABLE);
    (refuge ?? place.current)?.focus();
  });
  return {
    onClickCapture: ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const item = button?.closest('[data-key]') ?? null;
      const group = button?.closest('[data-category]') ?? null;
      const nearest = [item, item?.nextElementSibling ?? null, item?.previousElementSibling ?? null, group];
      pressed.current = button && { button, nearest };
    },
  };
}
