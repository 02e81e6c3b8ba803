import { Locate } from 'lucide';
import type { Anchor } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { useList } from './list-context';

interface Props {
  of: { id: string; anchor: Anchor };
  /** The words of the place. */
  name: string;
}

/** Leads to the place in the article; nothing where there is no article. */
export function JumpButton({ of, name }: Props) {
  const { jump } = useList().hand;
  if (!jump) return null;
  return (
    <button
      type="button"
      class="jump"
      data-action="jump"
      data-anchor-of={of.id}
      title={i18n.t('list.jump')}
      aria-label={i18n.t('list.jumpTo', [name])}
      onClick={() => jump(of.anchor)}
    >
      <Icon of={Locate} />
    </button>
  );
}
