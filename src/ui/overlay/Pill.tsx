import { ListChecks } from 'lucide';
import type { RefObject } from 'preact';
import type { Counts } from '../../core/progress/count';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

interface Props {
  counts: Counts;
  toggle: RefObject<HTMLButtonElement | null>;
  onUnfold(): void;
}

/** The folded overlay: one labelled button. */
export function Pill({ counts, toggle, onUnfold }: Props) {
  return (
    <button ref={toggle} type="button" class="pill" data-action="expand" aria-expanded="false" onClick={onUnfold}>
      <Icon of={ListChecks} size={18} />
      <span>{i18n.t('overlay.unfold')}</span>
      <span class="pill-count">{i18n.t('overlay.pill', [String(counts.done), String(counts.total)])}</span>
    </button>
  );
}
