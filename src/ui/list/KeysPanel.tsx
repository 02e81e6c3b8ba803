import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '../../i18n';
import { LIST_KEYS } from './list-commands';

/** The keys of the list. Escape closes it. */
export function KeysPanel({ onClose }: { onClose(): void }) {
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section ref={panel} class="keys" tabIndex={-1} aria-label={i18n.t('list.keys')} onKeyDown={leave}>
      <dl>
        {LIST_KEYS.map(({ key, words }) => (
          <div key={key}>
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
            </dt>
            <dd>{i18n.t(words)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" data-action="close-keys" onClick={onClose}>
        {i18n.t('list.closeKeys')}
      </button>
    </section>
  );
}
