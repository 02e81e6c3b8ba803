import { i18n } from '../../i18n';
import type { KeepingProps } from './view';

/** Says that something stored cannot be read, and what can be done about it; nothing where all is well. */
export function Damaged({ view: { damaged, deleted }, actions }: KeepingProps) {
  return (
    <div class="damaged">
      <p role="status">
        {damaged > 0 && i18n.t('backup.damaged', damaged)}
        {damaged === 0 && deleted > 0 && i18n.t('backup.damagedDeleted', deleted)}
      </p>
      {damaged > 0 && (
        <div class="buttons">
          <button type="button" class="button" data-action="save-damaged" onClick={actions.saveDamaged}>
            {i18n.t('backup.saveDamaged')}
          </button>
          <button type="button" class="button danger" data-action="delete-damaged" onClick={actions.deleteDamaged}>
            {i18n.t('backup.deleteDamaged')}
          </button>
        </div>
      )}
      {damaged === 0 && deleted > 0 && (
        <button type="button" class="link" data-action="restore-damaged" onClick={actions.restoreDamaged}>
          {i18n.t('options.undo')}
        </button>
      )}
    </div>
  );
}
