import { X } from 'lucide';
import type { Fix } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { Words } from '../list/Words';

interface Props {
  fix: Fix;
  /** Its place in the list, from 1. */
  number: number;
  onLeave(): void;
}

/** Which fix one is in, and the way back to the list. */
export function FocusHead({ fix, number, onLeave }: Props) {
  return (
    <header class="focus-head">
      <p class="focus-fix">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <Words of={fix.title} />
      </p>
      <button type="button" class="quiet" data-action="leave-focus" onClick={onLeave}>
        <Icon of={X} />
        {i18n.t('focus.leave')}
      </button>
    </header>
  );
}
