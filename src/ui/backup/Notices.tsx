import { i18n } from '../../i18n';
import { BackupProgress } from './BackupProgress';
import { Damaged } from './Damaged';
import type { KeepingProps } from './view';

/** What there is to say of how all is kept, where lists are shown: nothing on most days. */
export function Notices(props: KeepingProps) {
  const { view, actions } = props;
  if (view.isPrivate) return null;
  return (
    <div class="notices">
      <Due {...props} />
      {(view.saving || view.end) && <BackupProgress view={view} actions={actions} />}
      <Damaged view={view} actions={actions} />
    </div>
  );
}

/** Says that a backup is due, where the reader wants to be told. */
export function Due({ view: { isDue, saving }, actions }: KeepingProps) {
  if (!isDue || saving) return null;
  return (
    <div class="due">
      <p>{i18n.t('backup.due')}</p>
      <div class="buttons">
        <button type="button" class="button" data-action="backup-now" onClick={actions.saveBackup}>
          {i18n.t('backup.saveNow')}
        </button>
        <button type="button" class="quiet" data-action="backup-later" onClick={actions.putOff}>
          {i18n.t('backup.later')}
        </button>
      </div>
    </div>
  );
}
