import { FileInput, ListChecks, Settings } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { ListRemote } from '../list/Checklist';
import type { ListActions } from '../list/list-view';
import { TakeIn } from '../take-in/TakeIn';
import { TakenLine } from '../take-in/TakenLine';
import type { TakeInActions, TakeInView } from '../take-in/view';
import { ListPage, type ListPageView } from './ListPage';
import { Shelf, type ShelfActions, type ShelfView } from './Shelf';

export interface DashboardView {
  shelf: ShelfView;
  /** The one list that is shown in full; `null` for all of them. */
  page: ListPageView | null;
  /** What is being taken in, or was last; `null` when nothing was since the page is open. */
  takeIn: TakeInView | null;
  /** Whether that is shown in full. */
  isTakingIn: boolean;
}

export interface DashboardActions extends ShelfActions {
  /** Of the list that is shown in full. */
  list: ListActions | null;
  takeIn: TakeInActions | null;
  /** The way into it from outside. */
  remote: Ref<ListRemote | null>;
  /** The screen should stay on, or need not any more. */
  stayAwake(isWanted: boolean): void;
}

interface Props {
  view: DashboardView;
  actions: DashboardActions;
  /** What others have to say above all lists. */
  notices?: ComponentChildren;
}

/** All checklists that are kept, or one of them in full, or the way to bring some in. */
export function Dashboard({ view: { shelf, page, takeIn, isTakingIn }, actions, notices }: Props) {
  // A list has its own heading, of the second level as everywhere.
  const Brand = page ? 'h1' : 'p';
  return (
    <>
      <header class="masthead">
        <Brand class="brand">
          <Icon of={ListChecks} size={18} />
          {i18n.t('extName')}
        </Brand>
        <div class="exits">
          <a class="quiet" data-action="open-take-in" href="#take-in">
            <Icon of={FileInput} />
            {i18n.t('takeIn.open')}
          </a>
          <a class="quiet" href="options.html">
            <Icon of={Settings} />
            {i18n.t('popup.options')}
          </a>
        </div>
      </header>
      <main class="dashboard">
        {page && <ListPage view={page} actions={actions.list} remote={actions.remote} onAwake={actions.stayAwake} />}
        {isTakingIn && takeIn && actions.takeIn && <TakeIn view={takeIn} actions={actions.takeIn} />}
        {!page && !isTakingIn && (
          <>
            {notices}
            {takeIn && actions.takeIn && <TakenLine view={takeIn} actions={actions.takeIn} />}
            <Shelf view={shelf} actions={actions} />
          </>
        )}
      </main>
    </>
  );
}
