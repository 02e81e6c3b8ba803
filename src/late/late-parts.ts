import type { Door } from '../core/sanitize';
import type { copyList } from '../progress/copy-list';
import type { ListSurroundings } from '../ui/list/list-context';
import type { ListParts } from '../ui/list/list-parts';
import type { OverlayParts } from '../ui/overlay/overlay-parts';
import type { createArticleTicks } from './article-ticks';
import type { mountFarewell } from './farewell';
import type { mountOverlay } from './overlay';

/** What a part of the overlay that came late is drawn in. */
export interface Around {
  /** The list that it stands in; `null` where there is none. */
  list: ListSurroundings | null;
  /** Message name → template in the language that was chosen; `null` when that is the browser's own. */
  words: Readonly<Record<string, string>> | null;
}

/** A part of the overlay that came late, in its place. */
export interface MountedIsland<Props> {
  draw(props: Props, around: Around): void;
  remove(): void;
}

/** Puts a part of the overlay into a place; nothing is drawn before the first `draw`. */
export type Island<Props> = (place: Element) => MountedIsland<Props>;

/** The island of a part, with the part's own props. */
type IslandOf<Part> = Part extends (props: infer Props) => unknown ? Island<Props> : never;

/** What each late script brings. */
export interface LateParts {
  focus: { FocusMode: IslandOf<ListParts['FocusMode']> };
  receipt: {
    ReceiptPanel: IslandOf<OverlayParts['ReceiptPanel']>;
    proposeKeepSelector(element: Element): string | null;
  };
  more: {
    FinishPage: IslandOf<ListParts['FinishPage']>;
    KeysPanel: IslandOf<ListParts['KeysPanel']>;
    copyList: typeof copyList;
  };
  ticks: { createArticleTicks: typeof createArticleTicks };
  overlay: { mountOverlay: typeof mountOverlay; mountFarewell: typeof mountFarewell };
  library: { door: Door };
}

declare global {
  interface Window {
    /** What has come so far. Only in the extension's own world of a page. */
    fixtrailParts?: Partial<LateParts>;
  }
}
