import { i18n } from '../../i18n';
import { Switch } from '../Switch';
import type { PopupActions, PopupView } from './Popup';

/** Where FixTrail works: here, here for now, everywhere. */
export function Switches({ view, host, actions }: { view: PopupView; host: string; actions: PopupActions }) {
  const { enabled, paused, isVisitPaused } = view;
  return (
    <div class="switches">
      <Switch
        id="here"
        label={i18n.t('popup.here', [host])}
        isOn={enabled && !paused}
        isDisabled={!enabled}
        onSwitch={(isOn) => actions.pause(!isOn)}
      />
      {enabled && !paused && (
        <button
          type="button"
          class="link"
          data-action={isVisitPaused ? 'resume-visit' : 'pause-visit'}
          onClick={() => actions.pauseVisit(!isVisitPaused)}
        >
          {i18n.t(isVisitPaused ? 'popup.resumeVisit' : 'popup.pauseVisit')}
        </button>
      )}
      <Switch id="everywhere" label={i18n.t('popup.everywhere')} isOn={enabled} onSwitch={actions.enable} />
    </div>
  );
}
