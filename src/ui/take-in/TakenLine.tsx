import { useRef } from 'preact/hooks';
import { i18n } from '../../i18n';
import { describeTaken } from './describe-taken';
import type { TakeInProps } from './view';

/** Above the lists: what was taken in last, and the way back. Nothing before that. */
export function TakenLine({ view, actions }: TakeInProps) {
  const place = useRef<HTMLParagraphElement>(null);
  if (view.step !== 'done') return null;
  const undo = () => {
    // The button goes with what it did.
    place.current?.focus();
    actions.undo();
  };
  return (
    <p ref={place} class="taken-line" role="status" tabIndex={-1}>
      {describeTaken(view)}{' '}
      {view.undo === 'possible' && (
        <button type="button" class="link" data-action="undo-take-in" onClick={undo}>
          {i18n.t('options.undo')}
        </button>
      )}
    </p>
  );
}
