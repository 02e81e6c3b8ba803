import { useState } from 'preact/hooks';
import type { DeletedList } from '../../core/kept-list';
import { i18n, readTongue } from '../../i18n';
import { inBytes } from '../options/in-bytes';
import { useUndo } from '../options/use-undo';
import { ResumeCard } from '../resume/ResumeCard';
import { Chosen } from './Chosen';
import { chooseRows, type Wanted } from './choose-rows';
import { Deleted } from './Deleted';
import { ListCard } from './ListCard';
import type { ListRow } from './list-row';
import { SearchBar } from './SearchBar';
import { useFirst } from './use-first';

export interface ShelfView {
  /** `null` while they are read. */
  rows: readonly ListRow[] | null;
  deleted: readonly DeletedList[];
  /** The list to go on with after a restart; `null` for none. */
  offered: ListRow | null;
  /** `null` when it is not known. */
  usedBytes: number | null;
}

/** What can be done with lists as a whole. Answers whether it was done. */
export interface ShelfActions {
  /** Answers what names the change, to take it back; `null` if it could not be kept. */
  rename(checklistId: string, title: string): Promise<string | null>;
  takeBack(checklistId: string, eventId: string): Promise<boolean>;
  remove(checklistIds: readonly string[]): Promise<boolean>;
  restore(checklistIds: readonly string[]): Promise<boolean>;
  emptyTrash(): Promise<boolean>;
  goOn(checklistId: string): void;
  /** Shows the page that hands these lists over. */
  handOver(checklistIds: readonly string[]): void;
  /** Do not offer to go on any more. */
  dismiss(): void;
}

const EVERYTHING: Wanted = { query: '', filter: 'all', sort: 'lastAt' };

/** All lists: search, sort, go on, rename, delete. */
export function Shelf({ view, actions }: { view: ShelfView; actions: ShelfActions }) {
  const [wanted, want] = useState(EVERYTHING);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const { offer, line } = useUndo();
  const rows = chooseRows(view.rows ?? [], wanted, readTongue().lang);
  const { first, more } = useFirst(rows);
  if (view.rows === null) return <h1 class="page-title">{i18n.t('dashboard.title')}</h1>;

  const chosenRows = rows.filter(({ id }) => chosen.has(id));
  const fail = () => offer({ words: i18n.t('dashboard.failed'), undo: null });
  const remove = async (gone: readonly ListRow[]) => {
    const ids = gone.map(({ id }) => id);
    if (!(await actions.remove(ids))) return fail();
    choose(new Set());
    const words =
      gone.length === 1
        ? i18n.t('dashboard.deletedOne', [gone[0]?.title ?? ''])
        : i18n.t('dashboard.deletedMany', gone.length);
    offer({ words, undo: () => void actions.restore(ids) });
  };
  const rename = async ({ id }: ListRow, title: string) => {
    const eventId = await actions.rename(id, title);
    if (eventId === null) return fail();
    offer({ words: i18n.t('dashboard.renamed'), undo: () => void actions.takeBack(id, eventId) });
  };
  const pick = (id: string, isChosen: boolean) => {
    const others = [...chosen].filter((one) => one !== id);
    choose(new Set(isChosen ? [...others, id] : others));
  };
  return (
    <>
      {view.offered && (
        <ResumeCard
          row={view.offered}
          onGoOn={() => actions.goOn(view.offered?.id ?? '')}
          onDismiss={actions.dismiss}
        />
      )}
      <h1 class="page-title">{i18n.t('dashboard.title')}</h1>
      {view.rows.length > 0 && <SearchBar rows={view.rows} wanted={wanted} onWant={want} />}
      <div class="deed">{line}</div>
      {view.rows.length === 0 ? (
        <Empty />
      ) : (
        <Chosen
          all={rows}
          chosen={chosenRows}
          onChooseAll={(isChosen) => choose(new Set(isChosen ? rows.map(({ id }) => id) : []))}
          onHandOver={() => actions.handOver(chosenRows.map(({ id }) => id))}
          onDelete={() => void remove(chosenRows)}
        />
      )}
      {view.rows.length > 0 && rows.length === 0 && (
        <NothingFits onShowAll={() => want({ ...EVERYTHING, sort: wanted.sort })} />
      )}
      <ul class="cards">
        {first.map((row) => (
          <ListCard
            key={row.id}
            row={row}
            isChosen={chosen.has(row.id)}
            onChoose={(isChosen) => pick(row.id, isChosen)}
            onGoOn={() => actions.goOn(row.id)}
            onHandOver={() => actions.handOver([row.id])}
            onRename={(title) => void rename(row, title)}
            onDelete={() => void remove([row])}
          />
        ))}
      </ul>
      {more}
      <Deleted
        lists={view.deleted}
        onRestore={(ids) => void actions.restore(ids)}
        onEmpty={() => void actions.emptyTrash()}
      />
      {view.usedBytes !== null && <p class="small used">{i18n.t('dashboard.used', [inBytes(view.usedBytes)])}</p>}
    </>
  );
}

function Empty() {
  return (
    <div class="nothing">
      <p class="nothing-title">{i18n.t('dashboard.empty')}</p>
      <p>{i18n.t('dashboard.emptyHint')}</p>
    </div>
  );
}

function NothingFits({ onShowAll }: { onShowAll(): void }) {
  return (
    <p class="nothing" role="status">
      {i18n.t('dashboard.nothingFits')}{' '}
      <button type="button" class="link" data-action="show-all" onClick={onShowAll}>
        {i18n.t('dashboard.showAll')}
      </button>
    </p>
  );
}
