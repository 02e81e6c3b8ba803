import { ListChecks } from 'lucide';
import type { KeptList } from '../../core/kept-list';
import { foldEvents } from '../../core/progress/fold';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { FormatChoice } from './FormatChoice';
import { Preview } from './Preview';
import { QrPanel } from './QrPanel';
import { ScopeChoice } from './ScopeChoice';
import type { HandOverActions, HandOverView } from './view';
import { Ways } from './Ways';

interface Props {
  view: HandOverView;
  actions: HandOverActions;
}

/** What is handed over, as what, and how: the one place for all of it. */
export function HandOver({ view, actions }: Props) {
  const { lists } = view;
  return (
    <>
      <header class="masthead">
        <p class="brand">
          <Icon of={ListChecks} size={18} />
          {i18n.t('extName')}
        </p>
        <a class="quiet" href="dashboard.html">
          {i18n.t('dashboard.all')}
        </a>
      </header>
      <main class="hand-over">
        <div>
          <h1 class="page-title">{i18n.t('handOver.title')}</h1>
          {lists && lists.length > 0 && <Given lists={lists} isPrivate={view.isPrivate} />}
        </div>
        {lists?.length === 0 && <p class="nothing">{i18n.t('handOver.forgotten')}</p>}
        {lists && lists.length > 0 && <Desk view={view} actions={actions} />}
      </main>
    </>
  );
}

function Given({ lists, isPrivate }: { lists: readonly KeptList[]; isPrivate: boolean }) {
  const [first, ...more] = lists;
  return (
    <>
      {first && more.length === 0 ? (
        <p class="given" lang={first.checklist.language || undefined}>
          <bdi>{foldEvents(first.events).title || first.checklist.title}</bdi>
        </p>
      ) : (
        <p class="given">{i18n.t('handOver.lists', lists.length)}</p>
      )}
      {isPrivate && <p class="small">{i18n.t('handOver.private')}</p>}
    </>
  );
}

/** All that is chosen on one side, what comes of it on the other. */
function Desk({ view, actions }: Props) {
  const { choice, preview, qr } = view;
  return (
    <div class="desk">
      <div class="desk-choices">
        <ScopeChoice lists={view.lists ?? []} isPrivate={view.isPrivate} choice={choice} onChoose={actions.choose} />
        <FormatChoice choice={choice} leftOut={view.leftOut} onChoose={actions.choose} />
      </div>
      <div class="desk-result">
        <Ways view={view} actions={actions} />
        <p class="notice" role="status">
          {view.notice}
        </p>
        {qr && <QrPanel qr={qr} />}
        <Preview preview={preview} isLooking={view.isLooking} format={choice.format} />
      </div>
    </div>
  );
}
