import { ListChecks } from 'lucide';
import type { Ref } from 'preact';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { ListRemote } from '../list/Checklist';
import { Checklist } from '../list/Checklist';
import type { ListActions, ListView } from '../list/list-view';
import { WHOLE_LIST } from '../list/whole-list';

export interface PanelView {
  /** `null` as long as no tab of the window has shown one. */
  list: ListView | null;
  /** Whether the tab on screen shows its article. */
  isOpen: boolean;
  /** Whether the tab on screen was not looked at yet. */
  isLooking: boolean;
}

export interface PanelActions {
  list: ListActions | null;
  /** The way into it from outside. */
  remote: Ref<ListRemote | null>;
  /** Opens the article of the list again. */
  openArticle(): void;
  openDashboard(): void;
  /** The screen should stay on, or need not any more. */
  stayAwake(isWanted: boolean): void;
}

/** The list of the tab on screen, beside it; the last one where there is none. */
export function Panel({ view: { list, isOpen, isLooking }, actions }: { view: PanelView; actions: PanelActions }) {
  return (
    <main class="panel">
      <h1 class="spoken">{i18n.t('extName')}</h1>
      {list && !isOpen && (
        <p class="closed" role="status">
          {i18n.t('panel.closed')}{' '}
          <button type="button" class="link" data-action="open-again" onClick={actions.openArticle}>
            {i18n.t('panel.openAgain')}
          </button>
        </p>
      )}
      {list && actions.list && (
        <Checklist
          view={list}
          actions={actions.list}
          parts={WHOLE_LIST}
          remote={actions.remote}
          onAwake={actions.stayAwake}
        />
      )}
      {!list && !isLooking && <Empty />}
      <div class="panel-foot">
        <button type="button" class="link" data-action="dashboard" onClick={actions.openDashboard}>
          {i18n.t('dashboard.all')}
        </button>
      </div>
    </main>
  );
}

function Empty() {
  return (
    <div class="panel-empty">
      <Icon of={ListChecks} size={28} />
      <h2 class="nothing-title">{i18n.t('panel.empty')}</h2>
      <p>{i18n.t('panel.emptyHint')}</p>
    </div>
  );
}
