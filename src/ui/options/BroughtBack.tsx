import { i18n } from '../../i18n';
import type { OptionsProps } from './Options';
import { useUndo } from './use-undo';

/** How much was brought back on all pages together, and the way to forget it. */
export function BroughtBack({ view: { broughtBack }, actions }: OptionsProps) {
  const { offer, line } = useUndo();
  const forget = async () => {
    if (!(await actions.forgetBroughtBack())) return;
    offer({ words: i18n.t('options.forgotten'), undo: () => void actions.restoreBroughtBack() });
  };
  return (
    <div class="removable">
      <h3>{i18n.t('options.broughtBack')}</h3>
      <p class="small">{i18n.t('options.broughtBackCount', broughtBack)}</p>
      {broughtBack > 0 && (
        <button type="button" class="button" data-action="forget-brought-back" onClick={() => void forget()}>
          {i18n.t('options.forgetAll')}
        </button>
      )}
      {line}
    </div>
  );
}
