import { ChevronsRight } from 'lucide';
import type { RefObject } from 'preact';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

/** Makes the overlay a pill. */
export function FoldButton({ toggle, onFold }: { toggle: RefObject<HTMLButtonElement | null>; onFold(): void }) {
  return (
    <button ref={toggle} type="button" class="quiet" data-action="collapse" aria-expanded="true" onClick={onFold}>
      {i18n.t('overlay.fold')}
      <Icon of={ChevronsRight} />
    </button>
  );
}
