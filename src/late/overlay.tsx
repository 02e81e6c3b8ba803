import { createRef, render } from 'preact';
import { countProgress } from '../core/progress/count';
import { findCurrent } from '../core/progress/place';
import type { Anchor } from '../core/types';
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

/** What the overlay shows, but for what follows from the list and its progress. */
type Shown = Omit<OverlayView, 'counts' | 'current'>;

/** The overlay on the page. */
export interface MountedOverlay {
  /** Where things may be put that only the overlay should see. */
  container: HTMLElement;
  /** Draws it in the look and the words that are preferred. */
  show(view: Shown, preferred: Preferred | null): void;
  /** Does what a key of the list does. Returns whether anything was done: a folded overlay does nothing. */
  obey(command: ListCommand): boolean;
  /** Brings the step to go on with into view. Returns its place in the article; `null` without one. */
  showCurrent(): Anchor | null;
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
  let standing: Pick<OverlayView, 'progress' | 'counts' | 'current'> | null = null;
  return {
    container,
    show: (view, preferred) => {
      if (preferred && preferred !== shownAs) wear(preferred);
      shownAs = preferred;
      standing = standing?.progress === view.progress ? standing : readStanding(view);
      render(<Overlay view={{ ...view, ...standing }} actions={actions} parts={parts} remote={remote} />, container);
    },
    obey: (command) => remote.current?.obey(command) ?? false,
    showCurrent: () => {
      remote.current?.showCurrent();
      const place = standing?.current;
      return place ? (place.step ?? place.fix).anchor : null;
    },
    raise,
    remove: () => {
      render(null, container);
      remove();
    },
  };
}

/** How far a list is. */
function readStanding({ checklist, progress }: Shown) {
  return { progress, counts: countProgress(checklist, progress), current: findCurrent(checklist, progress) };
}
