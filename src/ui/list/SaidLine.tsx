import type { Said } from '../../core/progress/fold';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { formatTime } from './format-time';
import { entryOf } from './outcomes';

/** What the reader said came of a fix, and when. */
export function SaidLine({ said, onTakeBack }: { said: Said; onTakeBack(): void }) {
  const { icon, words } = entryOf(said.outcome);
  return (
    <p class="said" data-said={said.outcome}>
      <Icon of={icon} />
      <span>{i18n.t(words)}</span>
      <time dateTime={new Date(said.at).toISOString()}>{formatTime(said.at)}</time>
      <button type="button" class="link" data-action="take-back" onClick={onTakeBack}>
        {i18n.t('outcome.takeBack')}
      </button>
    </p>
  );
}
