import { createRef, render } from 'preact';
import { mountOverlayHost } from '../page/overlay-host';
import { type Preferred, wear } from '../reader/wear';
import controls from '../ui/controls.css?inline';
import type { ListRemote } from '../ui/list/Checklist';
import type { ListCommand } from '../ui/list/list-commands';
import { Overlay, type OverlayActions, type OverlayView } from '../ui/overlay/Overlay';
import overlay from '../ui/overlay/overlay.css?inline';
import tokens from '../ui/tokens.css?inline';
import { createOverlayParts, type PartSource } from './overlay-parts';

/** All that lies over the page looks like this. */
export const OVERLAY_STYLE = tokens + controls + overlay;

/** The overlay on the page. */
export interface MountedOverlay {
  /** Where things may be put that only the overlay should see. */
  container: HTMLElement;
  /** Draws it in the look and the words that are preferred. */
  show(view: OverlayView, preferred: Preferred | null): void;
  /** Does what a key of the list does. Returns whether anything was done: a folded overlay does nothing. */
  obey(command: ListCommand): boolean;
  /** Brings the current step into view. */
  showCurrent(): void;
  /** Puts it back if the page has taken it out. */
  raise(): void;
  remove(): void;
}

/** Puts the overlay into the page; nothing is drawn before the first `show`. */
export function mountOverlay(document: Document, actions: OverlayActions, source: PartSource): MountedOverlay {
  const parts = createOverlayParts(source);
  const { container, raise, remove } = mountOverlayHost(document, OVERLAY_STYLE);
  const remote = createRef<ListRemote>();
  let shownAs: Preferred | null = null;
  return {
    container,
    show: (view, preferred) => {
      if (preferred && preferred !== shownAs) wear(preferred);
      shownAs = preferred;
      render(<Overlay view={view} actions={actions} parts={parts} remote={remote} />, container);
    },
    obey: (command) => remote.current?.obey(command) ?? false,
    showCurrent: () => remote.current?.showCurrent(),
    raise,
    remove: () => {
      render(null, container);
      remove();
    },
  };
}
