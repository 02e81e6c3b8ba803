import { ListChecks } from 'lucide';
import type { Counts } from '../../core/progress';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

/** The folded overlay: one labelled button. */
export function Pill({ counts, onUnfold }: { counts: Counts; onUnfold: () => void }) {
  return (
    <button type="button" class="pill" data-action="expand" aria-expanded="false" onClick={onUnfold}>
      <Icon of={ListChecks} size={18} />
      <span>{i18n.t('overlay.unfold')}</span>
      <span class="pill-count">{i18n.t('overlay.pill', [String(counts.done), String(counts.total)])}</span>
    </button>
  );
}
