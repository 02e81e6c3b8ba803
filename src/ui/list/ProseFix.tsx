import type { Fix } from '../../core/types';
import { i18n } from '../../i18n';
import { useList } from './list-context';
import { Words } from './Words';

/** A fix that its author wrote as prose: tried as a whole. */
export function ProseFix({ fix, isDone }: { fix: Fix; isDone: boolean }) {
  const { hand } = useList();
  return (
    <div class={isDone ? 'prose done' : 'prose'}>
      {fix.promoted && <p class="promoted">{i18n.t('list.promoted')}</p>}
      {fix.summary && (
        <p>
          <Words of={fix.summary} />
        </p>
      )}
      <label class="tick">
        <input
          type="checkbox"
          data-fix-id={fix.id}
          checked={isDone}
          onChange={(event) => hand.tick(fix, null, event.currentTarget.checked)}
        />
        <span>{i18n.t('list.wholeFix')}</span>
      </label>
    </div>
  );
}
