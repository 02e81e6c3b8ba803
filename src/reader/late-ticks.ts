import type { Progress } from '../core/progress/fold';
import type { ArticleTicks, TicksNeeds } from '../late/article-ticks';
import { reportError } from '../report-error';
import { loadPart } from './late-part';
import { readPreferred } from './wear';

/** The check boxes beside the steps of an open article, which come when the list is there and stay as long as they are preferred. */
export interface LateTicks {
  /** Shows what is ticked; fetches them or takes them away when that is preferred now. */
  show(progress: Progress, isAside: boolean): void;
  /** Leaves the page exactly as it was. */
  close(): void;
}

export function createLateTicks(document: Document, needs: TicksNeeds): LateTicks {
  let ticks: ArticleTicks | null = null;
  let hasAsked = false;
  let isClosed = false;
  let shown: [progress: Progress, isAside: boolean] | null = null;
  const draw = () => {
    const preferred = readPreferred();
    const isWanted = !isClosed && (preferred?.preferences.inlineTicks ?? true);
    if (isWanted && shown) ticks?.show(...shown, preferred);
    else ticks?.close();
    return isWanted;
  };
  const bring = async () => {
    hasAsked = true;
    const { createArticleTicks } = await loadPart('ticks');
    ticks = createArticleTicks(document, needs);
    draw();
  };
  return {
    show: (...now) => {
      shown = now;
      if (draw() && !hasAsked) bring().catch((error) => reportError('showing the check boxes', error));
    },
    close: () => {
      isClosed = true;
      draw();
    },
  };
}
