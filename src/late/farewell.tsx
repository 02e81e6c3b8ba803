import { render } from 'preact';
import { mountOverlayHost } from '../page/overlay-host';
import { type Preferred, wear } from '../reader/wear';
import { Refused } from '../ui/overlay/Refused';
import { OVERLAY_STYLE } from './overlay';

/** What is said in place of the overlay. */
export interface Farewell {
  redraw(preferred: Preferred | null): void;
  remove(): void;
}

/** The popup has the same way back, for as long as one likes. */
const STAYS_MS = 10_000;

/**
 * Says in place of the overlay that it stays closed here, and offers to undo that. Goes by itself after a while, but not
 * from under a pointer or a keyboard that is in it.
 */
export function mountFarewell(document: Document, preferred: Preferred | null, onUndo: () => void): Farewell {
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
  const redraw: Farewell['redraw'] = (preferredNow) => {
    if (preferredNow) wear(preferredNow);
    render(<Refused onUndo={undo} onClose={remove} />, container);
  };
  redraw(preferred);
  return { redraw, remove };
}
