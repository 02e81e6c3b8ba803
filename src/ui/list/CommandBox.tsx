import { Copy } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { useList } from './list-context';

/** Something to type, to the letter, and the button that copies it. */
export function CommandBox({ command }: { command: string }) {
  const { hand } = useList();
  return (
    <div class="command">
      <code dir="ltr">{command}</code>
      <button
        type="button"
        class="quiet"
        data-action="copy-command"
        aria-label={i18n.t('list.copyCommand', [command])}
        onClick={() => hand.copy(command)}
      >
        <Icon of={Copy} size={14} />
        {i18n.t('list.copy')}
      </button>
    </div>
  );
}
