import { i18n } from '../../i18n';
import type { KeepingProps } from './view';

/** How far the backup is, with the way to end it; then what became of it. */
export function BackupProgress({ view: { saving, end }, actions }: KeepingProps) {
  return (
    <div class="backup-progress">
      {saving && (
        <>
          <progress
            class="track"
            max={Math.max(1, saving.of)}
            value={saving.lists}
            aria-label={i18n.t('backup.saving')}
          />
          <span class="small">{i18n.t('backup.progress', [String(saving.lists), String(saving.of)])}</span>
          <button type="button" class="button" data-action="cancel-backup" onClick={actions.cancel}>
            {i18n.t('options.cancel')}
          </button>
        </>
      )}
      <p class="small" role="status">
        {saving ? i18n.t('backup.saving') : end && inWords(end)}
      </p>
    </div>
  );
}

function inWords(end: NonNullable<KeepingProps['view']['end']>): string {
  if (end.kind === 'failed') return i18n.t('backup.failed');
  if (end.kind === 'cancelled') return i18n.t('backup.cancelled');
  const left = end.damaged > 0 ? ` ${i18n.t('backup.leftOut', end.damaged)}` : '';
  return i18n.t('backup.saved', [end.name]) + left;
}
