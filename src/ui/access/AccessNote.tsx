import { i18n } from '../../i18n';

interface Props {
  /** Host of the page. */
  host: string;
  /** Whether it is said already that a click is needed. */
  isSaid: boolean;
  /** Asks the browser for this host. */
  onAsk(host: string): void;
  onAskAll(): void;
}

/** Says that FixTrail works only at a click here, and what it would need to work by itself. */
export function AccessNote({ host, isSaid, onAsk, onAskAll }: Props) {
  return (
    <div class="access-note" data-access="missing">
      {!isSaid && <p class="small">{i18n.t('access.here')}</p>}
      <button type="button" class="link" data-action="ask-site" onClick={() => onAsk(host)}>
        {i18n.t('access.ask', [host])}
      </button>
      <button type="button" class="link" data-action="ask-all" onClick={onAskAll}>
        {i18n.t('access.askAll')}
      </button>
    </div>
  );
}
