import { i18n } from '../../i18n';
import type { TakeInView } from './view';

/** What was taken in, or that it was taken back, in words. */
export function describeTaken({ counts, undo }: Extract<TakeInView, { step: 'done' }>): string {
  if (undo === 'done') return i18n.t('options.undone');
  const { added, changed, replaced } = counts;
  return [
    i18n.t('takeIn.added', added),
    ...(changed > 0 ? [i18n.t('takeIn.changed', changed)] : []),
    ...(replaced > 0 ? [i18n.t('takeIn.replaced', replaced)] : []),
    ...(undo === 'failed' ? [i18n.t('takeIn.notTakenBack')] : []),
  ].join(' ');
}
