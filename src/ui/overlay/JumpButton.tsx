import { Locate } from 'lucide';
import type { Anchor } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

interface Props {
  of: { id: string; anchor: Anchor };
  /** The words of the place. */
  name: string;
  onJump(anchor: Anchor): void;
}

/** Leads to the place in the article. */
export function JumpButton({ of, name, onJump }: Props) {
  return (
    <button
      type="button"
      class="jump"
      data-action="jump"
      data-anchor-of={of.id}
      title={i18n.t('overlay.jump')}
      aria-label={i18n.t('overlay.jumpTo', [name])}
      onClick={() => onJump(of.anchor)}
    >
      <Icon of={Locate} />
    </button>
  );
}
