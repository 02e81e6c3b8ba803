import { CircleAlert, CircleCheck, HardDrive } from 'lucide';
import type { SaveState } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';

const WORDS = {
  idle: 'save.idle',
  saving: 'save.saving',
  saved: 'save.saved',
  private: 'save.private',
  full: 'save.full',
  failed: 'save.failed',
  'cut-off': 'save.cutOff',
} as const satisfies Record<SaveState, string>;

const LOST: readonly SaveState[] = ['full', 'failed', 'cut-off'];

/** Whether the last tick is on the disk. Never says "Saved" before it is. */
export function SaveNote({ save, onRetry }: { save: SaveState; onRetry: () => void }) {
  const isLost = LOST.includes(save);
  return (
    <div class={isLost ? 'save lost' : 'save'} data-save-state={save}>
      <Icon of={isLost ? CircleAlert : save === 'saved' ? CircleCheck : HardDrive} />
      <span role="status">{i18n.t(WORDS[save])}</span>
      {(save === 'full' || save === 'failed') && (
        <button type="button" class="link" data-action="retry" onClick={onRetry}>
          {i18n.t('save.retry')}
        </button>
      )}
    </div>
  );
}
