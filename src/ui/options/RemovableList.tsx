import { i18n } from '../../i18n';
import { useUndo } from './use-undo';

interface Item {
  name: string;
  hint?: string;
}

interface Props {
  title: string;
  /** What to say when there are none. */
  empty: string;
  items: readonly Item[];
  /** Removes it, and answers whether that was kept. */
  onRemove(name: string): Promise<boolean>;
  onPutBack(name: string): void;
}

/** Names that can be removed one by one, and put back. */
export function RemovableList({ title, empty, items, onRemove, onPutBack }: Props) {
  const { offer, line } = useUndo();
  const remove = async (name: string) => {
    if (await onRemove(name)) offer({ words: i18n.t('options.removed', [name]), undo: () => onPutBack(name) });
  };
  return (
    <div class="removable">
      <h3>{title}</h3>
      {items.length === 0 && <p class="small">{empty}</p>}
      <ul>
        {items.map(({ name, hint }) => (
          <li key={name} data-key={name}>
            <span>
              <bdi>{name}</bdi>
              {hint && <span class="small">{hint}</span>}
            </span>
            <button
              type="button"
              class="button"
              data-action="remove"
              aria-label={i18n.t('options.removeThis', [name])}
              onClick={() => void remove(name)}
            >
              {i18n.t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      {line}
    </div>
  );
}
