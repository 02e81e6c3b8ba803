import { render } from 'preact';
import { Paper } from '../ui/hand-over/Paper';
import type { Outgoing } from './ways-out';

/**
 * Puts what is handed over where only a printer sees it, whenever something is printed, by our button or by the browser's
 * own menu; and takes it away again.
 *
 * @param read what goes out now; `null` for nothing
 */
export function layOutPaper(place: HTMLElement, read: () => Outgoing | null): void {
  window.addEventListener('beforeprint', () => {
    const outgoing = read();
    if (outgoing) render(<Paper handout={outgoing.handout} format={outgoing.format} />, place);
  });
  window.addEventListener('afterprint', () => render(null, place));
}
