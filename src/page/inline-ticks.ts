import { openClosedRoot } from './closed-root';
import { inTurns } from './in-turns';
import { stayInPage } from './stay-in-page';
import { createTickBox, type TickBox } from './tick-box';
import { layOutTicks } from './tick-spot';
import { findTargets, type TickPlace, type TickTarget } from './tick-target';
import { watchLayout } from './watch-layout';

/** What the page sees of the ticks. */
export const TICKS_TAG = 'fixtrail-ticks';

/** A place with the name of its check box. */
export interface NamedPlace extends TickPlace {
  name: string;
}

/** Check boxes beside an article's own steps. */
export interface InlineTicks {
  /** Shows what is ticked, by the ids of the places. */
  show(done: ReadonlySet<string>): void;
  /** Makes way for as long as the reader chooses something on the page. */
  stepAside(isAside: boolean): void;
  /** Leaves the page exactly as it was. */
  remove(): void;
}

interface Needs {
  places: readonly NamedPlace[];
  /** The style sheet; applies inside only. */
  css: string;
  /** What all the ticks are called, and the button beside each. */
  words: { label: string; show: string };
  onTick(id: string, isDone: boolean): void;
  /** The reader wants to see it in the list. */
  onShow(id: string): void;
}

/**
 * Puts a check box beside each place of the page, in one element of ours that lies over the page where it stands, so that
 * nothing of the page moves. They follow when the page moves, and are hidden where their place is.
 */
export function mountInlineTicks(document: Document, { places, css, words, onTick, onShow }: Needs): InlineTicks {
  for (const earlier of document.querySelectorAll(TICKS_TAG)) earlier.remove();
  const host = document.createElement(TICKS_TAG);
  const { container, leave } = openClosedRoot(host, css);
  container.setAttribute('role', 'group');
  container.setAttribute('aria-label', words.label);
  const stay = stayInPage(document, host);
  let done: ReadonlySet<string> = new Set();
  let boxes: TickBox[] = [];
  let targets: (TickTarget | null)[] = [];
  let isLooking = false;
  let isRemoved = false;

  const look = async () => {
    if (isLooking || isRemoved) return;
    isLooking = true;
    targets = await inTurns(findTargets(document, places));
    isLooking = false;
    layout.ask();
  };
  const layOut = () => {
    if (isRemoved || isLooking || targets.length === 0) return;
    const { spots, level } = layOutTicks(document, host, targets);
    if (boxes.length === 0) {
      boxes = places.map((place) => createTickBox(document, place, words.show, { onTick, onShow }));
      container.append(...boxes.map(({ element }) => element));
    }
    host.style.setProperty('--fixtrail-level', String(level));
    boxes.forEach((box, index) => {
      box.place(spots[index] ?? null);
      box.check(done.has(box.id));
    });
    // The page has drawn its article anew.
    if (targets.some((target) => target && !target.element.isConnected)) void look();
  };
  const layout = watchLayout(document, layOut);
  void look();
  return {
    show: (now) => {
      done = now;
      for (const box of boxes) box.check(done.has(box.id));
    },
    stepAside: (isAside) => {
      container.hidden = isAside;
      if (!isAside) stay.enter();
    },
    remove: () => {
      isRemoved = true;
      layout.stop();
      leave();
      stay.leave();
    },
  };
}
