import { useRef } from 'preact/hooks';
import { i18n } from '../../i18n';
import { useKeptFocus } from '../use-kept-focus';
import { BackupProgress } from './BackupProgress';
import { Damaged } from './Damaged';
import type { KeepingProps } from './view';

/** What there is to say of how all is kept, where lists are shown: nothing on most days. */
export function Notices(props: KeepingProps) {
  const { view } = props;
  const place = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(place);
  if (view.isPrivate) return null;
  return (
    <div ref={place} class="notices" tabIndex={-1} {...kept}>
      <Due {...props} />
      <BackupProgress {...props} />
      <Damaged {...props} />
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
