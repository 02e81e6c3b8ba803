import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../i18n';

interface Props {
  onUndo(): void;
  onClose(): void;
}

/** What is left of the overlay after the reader said that the page is no list of fixes: the way back. */
export function Refused({ onUndo, onClose }: Props) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with the overlay.
  useLayoutEffect(() => undo.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape works wherever in the card the focus is.
    <div class="refused" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <p role="status">{i18n.t('overlay.refused')}</p>
      <button ref={undo} type="button" class="link" data-action="undo-refuse" onClick={onUndo}>
        {i18n.t('overlay.undo')}
      </button>
      <button type="button" class="quiet" data-action="close-refused" onClick={onClose}>
        {i18n.t('overlay.close')}
      </button>
    </div>
  );
}
