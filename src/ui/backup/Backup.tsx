import { useRef } from 'preact/hooks';
import { i18n, readTongue } from '../../i18n';
import { formatAgo } from '../dashboard/format-ago';
import { useKeptFocus } from '../use-kept-focus';
import { BackupProgress } from './BackupProgress';
import { CopyList } from './CopyList';
import { Damaged } from './Damaged';
import { Due } from './Notices';
import type { KeepingProps } from './view';

interface Props extends KeepingProps {
  /** Milliseconds since 1970. */
  now: number;
}

/** All that keeps what is kept: backups as files, copies in the browser, and what to do about records that cannot be read. */
export function Backup({ now, ...props }: Props) {
  const { view, actions } = props;
  const { lang } = readTongue();
  const place = useRef<HTMLDivElement>(null);
  const kept = useKeptFocus(place);
  if (view.isPrivate) return <p class="backup">{i18n.t('backup.private')}</p>;
  return (
    <div ref={place} class="backup" tabIndex={-1} {...kept}>
      <Damaged {...props} />
      <h3>{i18n.t('backup.title')}</h3>
      <p class="small">
        {i18n.t('backup.hint')}{' '}
        {view.lastAt === 0 ? i18n.t('backup.never') : i18n.t('backup.last', [formatAgo(view.lastAt, now, lang)])}
      </p>
      <Due {...props} />
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-action="save-backup"
          aria-disabled={view.saving !== null}
          onClick={actions.saveBackup}
        >
          {i18n.t('backup.save')}
        </button>
        <a class="button" href="dashboard.html#take-in">
          {i18n.t('backup.restore')}
        </a>
      </div>
      <BackupProgress {...props} />
      <p class="lost" role="status">
        {view.isUndone && i18n.t('dashboard.failed')}
      </p>
      {view.copies && <CopyList copies={view.copies} onSave={actions.saveCopy} />}
    </div>
  );
}
