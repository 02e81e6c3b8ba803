import { RotateCcw } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { DeletedList } from '../../core/kept-list';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { useKeptFocus } from '../use-kept-focus';
import { useFirst } from './use-first';

interface Props {
  lists: readonly DeletedList[];
  onRestore(checklistIds: readonly string[]): void;
  onEmpty(): void;
}

/** What was deleted, as long as it can be brought back. Folded until it is asked for. */
export function Deleted({ lists, onRestore, onEmpty }: Props) {
  const [isSure, setSure] = useState(false);
  const place = useRef<HTMLElement>(null);
  const kept = useKeptFocus(place);
  const { first, more } = useFirst(lists);
  if (lists.length === 0) return null;
  return (
    <section ref={place} class="deleted" tabIndex={-1} {...kept}>
      <details>
        <summary data-action="deleted">{i18n.t('dashboard.deleted', lists.length)}</summary>
        <p class="small">{i18n.t('dashboard.deletedHint')}</p>
        <ul>
          {first.map(({ checklistId, title }) => (
            <li key={checklistId} data-key={checklistId}>
              <span>{title}</span>
              <button
                type="button"
                class="quiet"
                data-action="restore"
                aria-label={`${i18n.t('dashboard.restore')}: ${title}`}
                onClick={() => onRestore([checklistId])}
              >
                <Icon of={RotateCcw} />
                {i18n.t('dashboard.restore')}
              </button>
            </li>
          ))}
        </ul>
        {more}
        {isSure ? (
          <p class="sure">
            {i18n.t('dashboard.sure')}{' '}
            <button
              type="button"
              class="link"
              data-action="empty-trash"
              onClick={() => {
                setSure(false);
                onEmpty();
              }}
            >
              {i18n.t('dashboard.forGood')}
            </button>{' '}
            <button type="button" class="link" data-action="keep-trash" onClick={() => setSure(false)}>
              {i18n.t('dashboard.cancel')}
            </button>
          </p>
        ) : (
          <button type="button" class="link" data-action="for-good" onClick={() => setSure(true)}>
            {i18n.t('dashboard.forGood')}
          </button>
        )}
      </details>
    </section>
  );
}
