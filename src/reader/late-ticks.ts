import type { Progress } from '../core/progress/fold';
import type { Anchor, Checklist } from '../core/types';
import type { ArticleTicks, TicksNeeds } from '../late/article-ticks';
import { whenInSight } from '../page/when-in-sight';
import { reportError } from '../report-error';
import { loadPart } from './late-part';
import { readPreferred } from './wear';

/** The check boxes beside the steps of an open article, which come with the first step in sight and stay as long as they are preferred. */
export interface LateTicks {
  /** Shows what is ticked; fetches them or takes them away when that is preferred now. */
  show(progress: Progress, isAside: boolean): void;
  /** Leaves the page exactly as it was. */
  close(): void;
}

export function createLateTicks(document: Document, needs: TicksNeeds): LateTicks {
  let ticks: ArticleTicks | null = null;
  /** Calls it off that they come; `null` as long as they were not wanted. */
  let callOff: (() => void) | null = null;
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
    const { createArticleTicks } = await loadPart('ticks');
    ticks = createArticleTicks(document, needs);
    draw();
  };
  return {
    show: (...now) => {
      shown = now;
      if (!draw()) return;
      callOff ??= whenInSight(document, anchorsOf(needs.checklist), () => {
        bring().catch((error) => reportError('showing the check boxes', error));
      });
    },
    close: () => {
      isClosed = true;
      callOff?.();
      draw();
    },
  };
}

/** Where the steps are, and the fixes that have none. */
function anchorsOf({ fixes }: Checklist): Anchor[] {
  return fixes.flatMap(({ anchor, steps }) => (steps.length > 0 ? steps.map((step) => step.anchor) : [anchor]));
}
