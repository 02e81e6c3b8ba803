import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '../../i18n';

interface Props {
  onDelete(): void;
  onCancel(): void;
}

/** The second step before everything is deleted. */
export function DeleteQuestion({ onDelete, onCancel }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // On neither button: Enter, pressed once too often, deletes nothing.
  useEffect(() => place.current?.focus(), []);
  return (
    <div
      ref={place}
      class="question"
      role="alertdialog"
      aria-labelledby="delete-title"
      aria-describedby="delete-warning"
      tabIndex={-1}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <h3 id="delete-title">{i18n.t('options.deleteTitle')}</h3>
      <p id="delete-warning">{i18n.t('options.deleteWarning')}</p>
      <div class="buttons">
        <button type="button" class="button" data-action="cancel-delete" onClick={onCancel}>
          {i18n.t('options.cancel')}
        </button>
        <button type="button" class="button danger" data-action="delete-now" onClick={onDelete}>
          {i18n.t('options.deleteNow')}
        </button>
      </div>
    </div>
  );
}
