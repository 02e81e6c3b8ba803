import { render } from 'preact';
import { mountOverlayHost } from '../page/overlay-host';
import { Refused } from '../ui/overlay/Refused';
import { OVERLAY_STYLE } from './overlay';

/** The popup has the same way back, for as long as one likes. */
const STAYS_MS = 10_000;

/**
 * Says in place of the overlay that it stays closed here, and offers to undo that. Goes by itself after a while, but not
 * from under a pointer or a keyboard that is in it.
 */
export function mountFarewell(document: Document, onUndo: () => void): { redraw(): void; remove(): void } {
  const { container, remove: removeHost } = mountOverlayHost(document, OVERLAY_STYLE);
  const remove = () => {
    clearInterval(timer);
    render(null, container);
    removeHost();
  };
  const timer = setInterval(() => {
    if (!container.querySelector(':hover, :focus-visible')) remove();
  }, STAYS_MS);
  const undo = () => {
    remove();
    onUndo();
  };
  const redraw = () => render(<Refused onUndo={undo} onClose={remove} />, container);
  redraw();
  return { redraw, remove };
}
