import { useState } from 'preact/hooks';
import { i18n, readTongue } from '../../i18n';
import { Standing } from '../resume/Standing';
import { CardButtons } from './CardButtons';
import { formatAgo } from './format-ago';
import type { ListRow } from './list-row';
import { RenameForm } from './RenameForm';

interface Props {
  row: ListRow;
  isChosen: boolean;
  onChoose(isChosen: boolean): void;
  onGoOn(): void;
  onHandOver(): void;
  onRename(title: string): void;
  onDelete(): void;
}

/** One list: what it is, how far it has come, and what can be done with it. */
export function ListCard({ row, isChosen, onChoose, onGoOn, onHandOver, onRename, onDelete }: Props) {
  const [isRenaming, setRenaming] = useState(false);
  return (
    <li class="card" data-list={row.id}>
      <input
        type="checkbox"
        data-action="choose"
        aria-label={i18n.t('dashboard.choose', [row.title])}
        checked={isChosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <div class="card-body">
        {isRenaming ? (
          <RenameForm
            title={row.title}
            onEnd={(title) => {
              setRenaming(false);
              if (title !== null) onRename(title);
            }}
          />
        ) : (
          <h2 class="card-title" lang={row.language || undefined}>
            <a href={`#list=${encodeURIComponent(row.id)}`}>{row.title}</a>
          </h2>
        )}
        {(row.source !== '' || row.lastAt > 0) && (
          <p class="small">
            {row.source}
            {row.source !== '' && row.lastAt > 0 && ' · '}
            {row.lastAt > 0 && <LastWorked at={row.lastAt} />}
          </p>
        )}
        <State row={row} />
        <CardButtons
          row={row}
          onGoOn={onGoOn}
          onHandOver={onHandOver}
          onRename={() => setRenaming(true)}
          onDelete={onDelete}
        />
      </div>
    </li>
  );
}

function LastWorked({ at }: { at: number }) {
  const time = new Date(at);
  return (
    <time dateTime={time.toISOString()} title={time.toLocaleString(readTongue().lang)}>
      {formatAgo(at, Date.now(), readTongue().lang)}
    </time>
  );
}

function State({ row }: { row: ListRow }) {
  const { done, total } = row.counts;
  return (
    <>
      <div class="progress-line">
        <progress class="track" max={total} value={done} aria-hidden="true" />
        <span class="small">{i18n.t('list.progress', total, [String(total), String(done)])}</span>
      </div>
      <Standing of={row} />
      {row.solvedBy === null && !row.position && <p class="next">{i18n.t('list.openFixes', 0)}</p>}
    </>
  );
}
