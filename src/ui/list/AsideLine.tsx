import { ChevronDown, ChevronUp } from 'lucide';
import type { Aside } from '../../core/progress/tickable';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

const WORDS = {
  promoted: { steps: 'list.promotedSteps', fixes: 'list.promotedFixes' },
  otherDevice: { steps: 'list.otherSteps', fixes: 'list.otherFixes' },
} as const;

interface Props {
  of: 'steps' | 'fixes';
  reason: Aside;
  count: number;
  isOpen: boolean;
  onOpen(isOpen: boolean): void;
}

/** What is folded away in one line, one click from sight. */
export function AsideLine({ of, reason, count, isOpen, onOpen }: Props) {
  return (
    <p class="aside">
      <span>{i18n.t(WORDS[reason][of], count)}</span>
      <span aria-hidden="true">·</span>
      <button
        type="button"
        class="link"
        data-action="show-aside"
        data-aside={reason}
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        {i18n.t(isOpen ? 'list.hide' : 'list.show')}
        <Icon of={isOpen ? ChevronUp : ChevronDown} size={14} />
      </button>
    </p>
  );
}
