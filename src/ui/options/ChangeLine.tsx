import { i18n } from '../../i18n';
import type { Done } from './use-undo';

interface Props {
  /** What was changed last; `null` for nothing. */
  of: Done | null;
  onUndo(): void;
}

/** Says what was changed last and offers the way back, in sight wherever on the page that was. The focus stays where it is. */
export function ChangeLine({ of, onUndo }: Props) {
  return (
    <div class="change-line" role="status">
      {of && (
        <p>
          <span>{of.words}</span>
          {of.undo && (
            <button type="button" class="link" data-action="undo-change" onClick={onUndo}>
              {i18n.t('options.undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
