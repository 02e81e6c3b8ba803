import { ShieldCheck } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

interface Props {
  count: number;
  isHidden: boolean;
  onHide(isHidden: boolean): void;
  onRefuse(): void;
}

/** What FixTrail did by itself: how many ads are hidden, and the ways back. */
export function ClutterLine({ count, isHidden, onHide, onRefuse }: Props) {
  return (
    <div class="clutter">
      <Icon of={ShieldCheck} />
      <span>{count === 0 || isHidden ? i18n.t('clutter.hidden', count) : i18n.t('clutter.shown', count)}</span>
      {count > 0 && (
        <button
          type="button"
          class="link"
          data-action={isHidden ? 'show-clutter' : 'hide-clutter'}
          onClick={() => onHide(!isHidden)}
        >
          {i18n.t(isHidden ? 'clutter.show' : 'clutter.hideAgain')}
        </button>
      )}
      <button type="button" class="link refuse" data-action="refuse" onClick={onRefuse}>
        {i18n.t('overlay.refuse')}
      </button>
    </div>
  );
}
