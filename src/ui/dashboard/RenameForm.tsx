import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../i18n';

interface Props {
  title: string;
  /** `null`: leave it as it is. An empty name gives back the author's. */
  onEnd(title: string | null): void;
}

/** Another name for a list. Enter keeps it, Escape leaves the old one. */
export function RenameForm({ title, onEnd }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    const name = field.current?.value.trim() ?? '';
    onEnd(name === title ? null : name);
  };
  return (
    <form class="rename" onSubmit={keep}>
      <label class="rename-field">
        <span class="small">{i18n.t('dashboard.name')}</span>
        <input
          ref={field}
          class="field"
          data-field="name"
          maxLength={200}
          defaultValue={title}
          onKeyDown={({ key }) => key === 'Escape' && onEnd(null)}
        />
      </label>
      <button type="submit" class="button primary" data-action="keep-name">
        {i18n.t('dashboard.keep')}
      </button>
      <button type="button" class="quiet" data-action="leave-name" onClick={() => onEnd(null)}>
        {i18n.t('dashboard.cancel')}
      </button>
    </form>
  );
}
