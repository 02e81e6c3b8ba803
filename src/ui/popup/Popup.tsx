import { ListChecks } from 'lucide';
import type { Learned } from '../../core/detect/lesson';
import { i18n } from '../../i18n';
import { AccessNote } from '../access/AccessNote';
import type { ListRow } from '../dashboard/list-row';
import { Icon } from '../Icon';
import type { ReceiptActions } from '../receipt/receipt-actions';
import { ResumeCard } from '../resume/ResumeCard';
import { Explanation, type PageExplanation } from './Explanation';
import { LessonLine } from './LessonLine';
import { Message } from './Message';
import { Offer } from './Offer';
import { type CleanedPage, PageReceipt } from './PageReceipt';
import { Switches } from './Switches';

/** What the popup shows. */
export interface PopupView {
  /** Host of the page; `null` where FixTrail cannot work. */
  host: string | null;
  /** Whether FixTrail may work on the page by itself, without a click. */
  isAllowed: boolean;
  enabled: boolean;
  paused: boolean;
  /** Paused in this tab until it leaves the site. */
  isVisitPaused: boolean;
  isPrivate: boolean;
  /** `null` when the page has no open checklist. */
  article: { title: string; fixes: number; steps: number } | null;
  /** How far the list of the page has come; `null` without one. */
  list: ListRow | null;
  /** A list to go on with after a restart; `null` for none. */
  offered: ListRow | null;
  /** Whether the browser has a panel beside its pages. */
  hasPanel: boolean;
  /** `null` when the page is left as it is. */
  cleaned: CleanedPage | null;
  /** The reader asked for a checklist and there was nothing to tick. */
  foundNothing: boolean;
  /** What FixTrail makes of the page; `null` when stage 1 saw no reason to look. */
  explanation: PageExplanation | null;
  /** What the reader said of the page and its site. */
  learned: Learned;
  /** It was said in this popup, just now. */
  isFreshlyTaught: boolean;
}

export interface PopupActions extends ReceiptActions {
  showOverlay(): void;
  makeChecklist(): void;
  /** This is no list of fixes. */
  refuse(): void;
  /** Takes back what was said of this page. */
  forgetPage(): void;
  /** Takes back what was said of any page of this site. */
  forgetSite(): void;
  enable(enabled: boolean): void;
  pause(paused: boolean): void;
  /** Pauses in this tab until it leaves the site, or goes on. */
  pauseVisit(isPaused: boolean): void;
  openPanel(): void;
  openDashboard(): void;
  /** Opens the article of a list at its current step. */
  goOn(checklistId: string): void;
  /** Do not offer to go on any more. */
  dismiss(): void;
  openOptions(): void;
  /** Asks the browser for this host, or for all. */
  askForSite(host: string): void;
  askForAll(): void;
}

interface Props<View = PopupView> {
  view: View;
  actions: PopupActions;
}

/** The state of this page, and where FixTrail works. */
export function Popup({ view, actions }: Props<PopupView | null>) {
  return (
    <main class="popup">
      <h1 class="brand">
        <Icon of={ListChecks} size={18} />
        {i18n.t('extName')}
      </h1>
      {view?.offered && (
        <ResumeCard
          row={view.offered}
          onGoOn={() => actions.goOn(view.offered?.id ?? '')}
          onDismiss={actions.dismiss}
        />
      )}
      {view === null ? <p class="state">{i18n.t('popup.looking')}</p> : <State view={view} actions={actions} />}
      {view?.host && <Switches view={view} host={view.host} actions={actions} />}
      <nav class="ways">
        <button type="button" class="link" data-action="dashboard" onClick={actions.openDashboard}>
          {i18n.t('dashboard.all')}
        </button>
        <button type="button" class="link" data-action="options" onClick={actions.openOptions}>
          {i18n.t('popup.options')}
        </button>
      </nav>
      <p class="small">{i18n.t(view?.isPrivate ? 'popup.private' : 'popup.privacy')}</p>
    </main>
  );
}

function State({ view, actions }: Props) {
  if (view.host === null) return <Message title={i18n.t('popup.unsupported')} hint={i18n.t('popup.unsupportedHint')} />;
  if (!view.enabled) return <Message title={i18n.t('popup.pausedEverywhere')} />;
  if (view.paused) return <Message title={i18n.t('popup.pausedHere')} />;
  if (view.isVisitPaused) return <Message title={i18n.t('popup.visitPaused', [view.host])} />;
  return (
    <>
      <Offer view={view} actions={actions} />
      {!view.isAllowed && (
        <AccessNote
          host={view.host}
          isSaid={view.article === null}
          onAsk={actions.askForSite}
          onAskAll={actions.askForAll}
        />
      )}
      {view.cleaned && <PageReceipt of={view.cleaned} actions={actions} />}
      <LessonLine
        learned={view.learned}
        host={view.host}
        isFresh={view.isFreshlyTaught}
        onForgetPage={actions.forgetPage}
        onForgetSite={actions.forgetSite}
      />
      <Explanation of={view.explanation} />
    </>
  );
}
