import { ChevronLeft, ChevronRight } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { Walk } from './use-walk';

interface Props {
  walk: Walk;
  /** Something that was just done or could not be done; `null` for nothing. */
  notice: string | null;
  onLeave(): void;
}

/** The ways on and back; the focus goes to the one that is likeliest (`data-first`). */
export function FocusFoot({ walk, notice, onLeave }: Props) {
  const { stop, at } = walk;
  const isToDo = !stop.isVerdict && !walk.isDone;
  return (
    <footer class="focus-foot">
      <p class="notice" role="status">
        {notice}
      </p>
      <div class="focus-buttons">
        <button
          type="button"
          class="button"
          data-action="previous-step"
          disabled={at === 0}
          onClick={() => walk.go(-1)}
        >
          <Icon of={ChevronLeft} />
          {i18n.t('focus.previous')}
        </button>
        {isToDo && (
          <button type="button" class="button primary" data-action="done-next" data-first onClick={walk.finish}>
            {i18n.t('focus.doneNext')}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-action="next-step"
          data-first={isToDo ? undefined : true}
          onClick={() => walk.go(1) || onLeave()}
        >
          {i18n.t('focus.next')}
          <Icon of={ChevronRight} />
        </button>
      </div>
    </footer>
  );
}
