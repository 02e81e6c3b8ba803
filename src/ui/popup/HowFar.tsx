import { i18n } from '../../i18n';
import type { ListRow } from '../dashboard/list-row';
import { Standing } from '../resume/Standing';

/** How far a list has come, in a line or two; nothing before anything was done in it. */
export function HowFar({ list }: { list: ListRow }) {
  if (list.lastAt === 0) return null;
  const { done, total, openFixes } = list.counts;
  return (
    <div class="how-far">
      <progress class="track" max={total} value={done} aria-hidden="true" />
      <p class="small">
        {i18n.t('list.progress', total, [String(total), String(done)])} · {i18n.t('list.openFixes', openFixes)}
      </p>
      <Standing of={list} />
    </div>
  );
}
