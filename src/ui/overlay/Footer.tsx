import { Undo2 } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { ExportMenu } from './ExportMenu';
import type { OverlayActions } from './Overlay';

interface Props {
  canUndo: boolean;
  notice: string | null;
  actions: OverlayActions;
}

/** What can be done with the list as a whole. */
export function Footer({ canUndo, notice, actions }: Props) {
  return (
    <footer class="footer">
      <p class="notice" role="status">
        {notice}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          data-action="undo"
          title={i18n.t('overlay.undoTitle')}
          disabled={!canUndo}
          onClick={actions.undo}
        >
          <Icon of={Undo2} />
          {i18n.t('overlay.undo')}
        </button>
        <ExportMenu onHand={actions.hand} />
      </div>
    </footer>
  );
}
