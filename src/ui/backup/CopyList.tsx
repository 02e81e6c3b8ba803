import { i18n, readTongue } from '../../i18n';
import { inBytes } from '../options/in-bytes';
import type { CopyRow } from './view';

interface Props {
  copies: readonly CopyRow[];
  onSave(id: string): void;
}

/** The copies that the browser keeps by itself, each with the ways to use it. */
export function CopyList({ copies, onSave }: Props) {
  const format = new Intl.DateTimeFormat(readTongue().lang, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div class="copies">
      <h3 id="copies-title">{i18n.t('backup.copies')}</h3>
      <p class="small">{i18n.t('backup.copiesHint')}</p>
      {copies.length === 0 ? (
        <p>{i18n.t('backup.noCopies')}</p>
      ) : (
        <ul aria-labelledby="copies-title">
          {copies.map(({ id, at, lists, bytes }) => (
            <li key={id} data-copy={id}>
              <p id={`copy-${id}`}>
                <time dateTime={new Date(at).toISOString()}>{format.format(at)}</time>
                <span class="small">
                  {i18n.t('backup.lists', lists)} · {inBytes(bytes)}
                </span>
              </p>
              <div class="buttons">
                <a class="button" href={`dashboard.html#take-in&copy=${id}`} aria-describedby={`copy-${id}`}>
                  {i18n.t('backup.bringIn')}
                </a>
                <button
                  type="button"
                  class="button"
                  data-action="save-copy"
                  aria-describedby={`copy-${id}`}
                  onClick={() => onSave(id)}
                >
                  {i18n.t('backup.saveCopy')}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
