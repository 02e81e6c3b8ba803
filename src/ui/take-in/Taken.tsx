import { i18n } from '../../i18n';
import type { TakeInActions, TakeInView } from './view';

interface Props {
  view: Extract<TakeInView, { step: 'done' }>;
  actions: TakeInActions;
}

/** What was taken in, and the way back. */
export function Taken({ view: { counts, undo }, actions }: Props) {
  return (
    <>
      <p class="taken" role="status">
        {undo === 'done' ? i18n.t('options.undone') : inWords(counts).join(' ')}
        {undo === 'failed' && ` ${i18n.t('takeIn.notTakenBack')}`}
      </p>
      <div class="buttons">
        <a class="button primary" data-action="show-lists" href="#all">
          {i18n.t('dashboard.all')}
        </a>
        {undo !== 'done' && (
          <button
            type="button"
            class="button"
            data-action="undo-take-in"
            aria-disabled={undo === 'running'}
            onClick={() => undo !== 'running' && actions.undo()}
          >
            {i18n.t('options.undo')}
          </button>
        )}
        <button type="button" class="button" data-action="take-in-more" onClick={actions.again}>
          {i18n.t('takeIn.again')}
        </button>
      </div>
    </>
  );
}

function inWords({ added, changed, replaced }: Props['view']['counts']): string[] {
  return [
    i18n.t('takeIn.added', added),
    ...(changed > 0 ? [i18n.t('takeIn.changed', changed)] : []),
    ...(replaced > 0 ? [i18n.t('takeIn.replaced', replaced)] : []),
  ];
}
