import { i18n } from '../../i18n';
import { HowFar } from './HowFar';
import { Message } from './Message';
import type { PopupActions, PopupView } from './Popup';

/** What there is to do with the page. */
export function Offer({
  view: { article, list, foundNothing, hasPanel, isAllowed, learned },
  actions,
}: {
  view: PopupView;
  actions: PopupActions;
}) {
  if (article) {
    return (
      <>
        <Message title={i18n.t('popup.found', article.fixes)} hint={i18n.t('popup.steps', article.steps)} />
        {list && <HowFar list={list} />}
        <button type="button" class="button primary" data-action="show-overlay" onClick={actions.showOverlay}>
          {i18n.t('popup.showChecklist')}
        </button>
        {hasPanel && (
          <button type="button" class="button" data-action="open-panel" onClick={actions.openPanel}>
            {i18n.t('popup.openPanel')}
          </button>
        )}
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
      {isAllowed ? (
        <Message title={i18n.t('popup.notDetected')} hint={i18n.t('popup.notDetectedHint')} />
      ) : (
        <Message title={i18n.t('access.here')} />
      )}
      <button type="button" class="button primary" data-action="make-checklist" onClick={actions.makeChecklist}>
        {i18n.t(isAllowed ? 'popup.make' : 'access.make')}
      </button>
    </>
  );
}
