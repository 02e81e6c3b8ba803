import { i18n } from '../../i18n';
import { describeTaken } from './describe-taken';
import type { TakeInActions, TakeInView } from './view';

interface Props {
  view: Extract<TakeInView, { step: 'done' }>;
  actions: TakeInActions;
}

/** What was taken in, and the way back. */
export function Taken({ view, actions }: Props) {
  const { undo } = view;
  return (
    <>
      <p class="taken" role="status">
        {describeTaken(view)}
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
