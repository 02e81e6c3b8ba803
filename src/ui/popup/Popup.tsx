import { ListChecks } from 'lucide';
import type { Learned } from '../../core/detect/lesson';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { Explanation, type PageExplanation } from './Explanation';
import { LessonLine } from './LessonLine';
import { Switch } from './Switch';

/** What the popup shows. */
export interface PopupView {
  /** Host of the page; `null` where FixTrail cannot work. */
  host: string | null;
  enabled: boolean;
  paused: boolean;
  isPrivate: boolean;
  /** `null` when the page has no open checklist. */
  article: { title: string; fixes: number; steps: number; hidden: number } | null;
  /** The reader asked for a checklist and there was nothing to tick. */
  foundNothing: boolean;
  /** What FixTrail makes of the page; `null` when stage 1 saw no reason to look. */
  explanation: PageExplanation | null;
  /** What the reader said of the page and its site. */
  learned: Learned;
  /** It was said in this popup, just now. */
  isFreshlyTaught: boolean;
}

export interface PopupActions {
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
}

/** The state of this page, and where FixTrail works. */
export function Popup({ view, actions }: { view: PopupView | null; actions: PopupActions }) {
  return (
    <main class="popup">
      <h1 class="brand">
        <Icon of={ListChecks} size={18} />
        {i18n.t('extName')}
      </h1>
      {view === null ? <p class="state">{i18n.t('popup.looking')}</p> : <State view={view} actions={actions} />}
      {view?.host && (
        <div class="switches">
          <Switch
            id="here"
            label={i18n.t('popup.here', [view.host])}
            isOn={view.enabled && !view.paused}
            isDisabled={!view.enabled}
            onSwitch={(isOn) => actions.pause(!isOn)}
          />
          <Switch id="everywhere" label={i18n.t('popup.everywhere')} isOn={view.enabled} onSwitch={actions.enable} />
        </div>
      )}
      <p class="small">{i18n.t(view?.isPrivate ? 'popup.private' : 'popup.privacy')}</p>
    </main>
  );
}

function State({ view, actions }: { view: PopupView; actions: PopupActions }) {
  if (view.host === null) return <Message title={i18n.t('popup.unsupported')} hint={i18n.t('popup.unsupportedHint')} />;
  if (!view.enabled) return <Message title={i18n.t('popup.pausedEverywhere')} />;
  if (view.paused) return <Message title={i18n.t('popup.pausedHere')} />;
  return (
    <>
      <Offer view={view} actions={actions} />
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

/** What there is to do with the page. */
function Offer({ view: { article, foundNothing, learned }, actions }: { view: PopupView; actions: PopupActions }) {
  if (article) {
    return (
      <>
        <Message
          title={i18n.t('popup.found', article.fixes)}
          hint={`${i18n.t('popup.steps', article.steps)} · ${i18n.t('clutter.hidden', article.hidden)}`}
        />
        <button type="button" class="button primary" data-action="show-overlay" onClick={actions.showOverlay}>
          {i18n.t('popup.showChecklist')}
        </button>
        {learned.page === null && (
          <button type="button" class="link" data-action="refuse" onClick={actions.refuse}>
            {i18n.t('lesson.refuse')}
          </button>
        )}
      </>
    );
  }
  if (learned.page === 'not') return <Message title={i18n.t('popup.closedHere')} />;
  if (foundNothing) return <Message title={i18n.t('popup.nothingFound')} />;
  return (
    <>
      <Message title={i18n.t('popup.notDetected')} hint={i18n.t('popup.notDetectedHint')} />
      <button type="button" class="button primary" data-action="make-checklist" onClick={actions.makeChecklist}>
        {i18n.t('popup.make')}
      </button>
    </>
  );
}

function Message({ title, hint }: { title: string; hint?: string | undefined }) {
  return (
    <div class="state" role="status">
      <p class="state-title">{title}</p>
      {hint && <p class="state-hint">{hint}</p>}
    </div>
  );
}
