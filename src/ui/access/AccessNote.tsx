import { i18n } from '../../i18n';

interface Props {
  /** Host of the page; `null` to speak of all pages. */
  host: string | null;
  /** Asks the browser for this host. */
  onAsk(): void;
  onAskAll(): void;
}

/** Says that FixTrail works only at a click here, and what it would need to work by itself. */
export function AccessNote({ host, onAsk, onAskAll }: Props) {
  return (
    <div class="access-note" data-access="missing">
      <p class="state-hint">{i18n.t(host === null ? 'access.onClick' : 'access.here')}</p>
      {host !== null && (
        <button type="button" class="link" data-action="ask-site" onClick={onAsk}>
          {i18n.t('access.ask', [host])}
        </button>
      )}
      <button type="button" class="link" data-action="ask-all" onClick={onAskAll}>
        {i18n.t('access.askAll')}
      </button>
    </div>
  );
}
