import { i18n } from '../../i18n';

interface Props {
  words: string;
  now: number;
  all: number;
  onCancel(): void;
}

/** How far something is that takes its time, and the way to end it. */
export function Waiting({ words, now, all, onCancel }: Props) {
  return (
    <>
      <p>{words}</p>
      <progress class="track" aria-label={words} max={Math.max(all, 1)} value={Math.min(now, all)} />
      <div class="buttons">
        <button type="button" class="button" data-action="cancel-take-in" onClick={onCancel}>
          {i18n.t('dashboard.cancel')}
        </button>
      </div>
    </>
  );
}
