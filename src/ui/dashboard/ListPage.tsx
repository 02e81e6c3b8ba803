import { ArrowLeft, ExternalLink } from 'lucide';
import type { Ref } from 'preact';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { Checklist, type ListRemote } from '../list/Checklist';
import type { ListActions, ListView } from '../list/list-view';
import { WHOLE_LIST } from '../list/whole-list';

export interface ListPageView {
  /** `null` when it is not kept. */
  list: ListView | null;
  /** Whether it is shown because its article could not be. */
  isGone: boolean;
  /** Whether it is not known yet if it is kept. */
  isLooking: boolean;
}

interface Props {
  view: ListPageView;
  actions: ListActions | null;
  remote: Ref<ListRemote | null>;
  /** Told that the screen should stay on, and when it need not any more. */
  onAwake(isWanted: boolean): void;
}

/** One kept list in full, without its article. */
export function ListPage({ view: { list, isGone, isLooking }, actions, remote, onAwake }: Props) {
  return (
    <>
      <nav class="way-back">
        <a class="quiet" data-action="all-lists" href="#all">
          <Icon of={ArrowLeft} />
          {i18n.t('dashboard.all')}
        </a>
        {list && list.checklist.url !== '' && (
          <a class="quiet" data-action="open-article" href={list.checklist.url} target="_blank" rel="noreferrer">
            {i18n.t('dashboard.openArticle')}
            <Icon of={ExternalLink} />
          </a>
        )}
      </nav>
      {list && isGone && (
        <p class="gone" role="status">
          {i18n.t('dashboard.gone')}
        </p>
      )}
      {list && actions && (
        <div class="list-page">
          <Checklist view={list} actions={actions} parts={WHOLE_LIST} remote={remote} onAwake={onAwake} />
        </div>
      )}
      {!list && !isLooking && <p class="nothing">{i18n.t('dashboard.notKept')}</p>}
    </>
  );
}
