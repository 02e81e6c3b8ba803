import type { Receipt } from '../../core/clean/receipt';
import { CATEGORIES, TREATMENTS, treatmentOf } from '../../core/clean/treatment';
import type { ClutterCategory, Treatment } from '../../core/types';

/** What can become of a kind of clutter: what cannot be seen when it is there cannot be a line. */
export function offeredTreatments(category: ClutterCategory): Treatment[] {
  return TREATMENTS.filter((treatment) => outcome(category, treatment) === treatment);
}

/** What becomes of all kinds alike; `null` when they differ. */
export function commonTreatment(treatments: Receipt['treatments']): Treatment | null {
  const isCommon = (treatment: Treatment) =>
    CATEGORIES.every((category) => treatments[category] === outcome(category, treatment));
  return TREATMENTS.find(isCommon) ?? null;
}

/** What becomes of a kind when this is chosen for all. */
function outcome(category: ClutterCategory, treatment: Treatment): Treatment {
  return treatmentOf([{ site: null, category: null, treatment }], '', category);
}
