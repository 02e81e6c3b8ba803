import { Timer } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import type { Fix, Step } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { formatCountdown, formatDuration } from './format-time';
import { useList } from './list-context';

interface Props {
  fix: Fix;
  step: Step;
  /** Milliseconds since 1970; `null` when none was started. */
  endsAt: number | null;
}

/** The timer for the waiting that a step asks for. It counts towards a stored end, so it is right after a reload. */
export function StepTimer({ fix, step, endsAt }: Props) {
  const { hand } = useList();
  const left = useSecondsLeft(endsAt);
  const seconds = step.waitSeconds ?? 0;
  const set = (end: number | null) => hand.add({ kind: 'timer', fixId: fix.id, stepId: step.id, endsAt: end });
  const isRunning = left !== null && left > 0;
  return (
    <div class="timer" data-timer-of={step.id}>
      <Icon of={Timer} />
      {isRunning && (
        <>
          <span class="countdown" role="timer" aria-label={i18n.t('timer.left')}>
            {formatCountdown(left)}
          </span>
          <button type="button" class="link" data-action="stop-timer" onClick={() => set(null)}>
            {i18n.t('timer.stop')}
          </button>
        </>
      )}
      <TimeIsUp isUp={left === 0} />
      {!isRunning && (
        <button type="button" class="link" data-action="start-timer" onClick={() => set(Date.now() + seconds * 1000)}>
          {i18n.t('timer.start', [formatDuration(seconds)])}
        </button>
      )}
    </div>
  );
}

/** Said once when the time runs out under the reader's eyes; shown only when it had run out before. */
function TimeIsUp({ isUp }: { isUp: boolean }) {
  return (
    <span class="time-up" role="status">
      {isUp && i18n.t('timer.over')}
    </span>
  );
}

/** `null` without a timer, 0 when it has run out. */
function useSecondsLeft(endsAt: number | null): number | null {
  const [turn, setTurn] = useState(0);
  const left = endsAt === null ? null : Math.max(0, Math.ceil((endsAt - Date.now()) / 1000));
  useEffect(() => {
    if (endsAt === null || left === 0) return;
    // The next whole second of this very timer.
    const delayMs = (endsAt - Date.now()) % 1000;
    const timeout = setTimeout(() => setTurn(turn + 1), Math.max(20, delayMs + 5));
    return () => clearTimeout(timeout);
  }, [endsAt, left, turn]);
  return left;
}
