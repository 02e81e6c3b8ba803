import type { Position } from '../../core/progress/read-position';
import { i18n } from '../../i18n';

/** Which step comes next, of how many, and what it says. */
export function describePosition({ place, number, total }: Position): string {
  return i18n.t('resume.step', [String(number), String(total), place.step?.text ?? place.fix.title]);
}
