import { CircleCheck } from 'lucide';
import { i18n } from '../../i18n';
import type { ListRow } from '../dashboard/list-row';
import { Icon } from '../Icon';
import { describePosition } from '../resume/describe-position';

/** How far a list has come, in a line or two; nothing before anything was done in it. */
export function HowFar({ list: { counts, position, solvedBy, lastAt } }: { list: ListRow }) {
  if (lastAt === 0) return null;
  const { done, total, openFixes } = counts;
  return (
    <div class="how-far">
      <progress class="track" max={total} value={done} aria-hidden="true" />
      <p class="small">
        {i18n.t('list.progress', total, [String(total), String(done)])} · {i18n.t('list.openFixes', openFixes)}
      </p>
      {solvedBy !== null && (
        <p class="solved">
          <Icon of={CircleCheck} />
          <span>{i18n.t('dashboard.solvedBy', [solvedBy])}</span>
        </p>
      )}
      {position && <p class="next">{describePosition(position)}</p>}
    </div>
  );
}
