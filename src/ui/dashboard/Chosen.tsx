import { Send, Trash2 } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { ListRow } from './list-row';

interface Props {
  all: readonly ListRow[];
  chosen: readonly ListRow[];
  onChooseAll(isChosen: boolean): void;
  onHandOver(): void;
  onDelete(): void;
}

/** How many lists are shown, or chosen, and what can be done with those at once. */
export function Chosen({ all, chosen, onChooseAll, onHandOver, onDelete }: Props) {
  const isAll = all.length > 0 && chosen.length === all.length;
  return (
    <div class="chosen">
      <div class="choose-all">
        <input
          type="checkbox"
          data-action="choose-all"
          aria-label={i18n.t('dashboard.chooseAll')}
          checked={isAll}
          indeterminate={chosen.length > 0 && !isAll}
          disabled={all.length === 0}
          onChange={({ currentTarget }) => onChooseAll(currentTarget.checked)}
        />
        <span class="small" role="status">
          {chosen.length > 0 ? i18n.t('dashboard.chosen', chosen.length) : i18n.t('dashboard.count', all.length)}
        </span>
      </div>
      {chosen.length > 0 && (
        <div class="chosen-buttons">
          <button type="button" class="quiet" data-action="hand-over-chosen" onClick={onHandOver}>
            <Icon of={Send} />
            {i18n.t('handOver.title')}
          </button>
          <button type="button" class="quiet" data-action="delete-chosen" onClick={onDelete}>
            <Icon of={Trash2} />
            {i18n.t('dashboard.deleteChosen')}
          </button>
        </div>
      )}
    </div>
  );
}
