import { Check } from 'lucide';
import type { RefObject } from 'preact';
import type { Said } from '../../core/progress/fold';
import type { Fix } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { JumpButton } from './JumpButton';
import { entryOf } from './outcomes';
import { Words } from './Words';

interface Props {
  fix: Fix;
  /** Its place in the list, from 1. */
  number: number;
  done: number;
  total: number;
  isOver: boolean;
  said: Said | null;
  isOpen: boolean;
  toggle: RefObject<HTMLButtonElement | null>;
  onOpen(isOpen: boolean): void;
}

/** Number, title and how far it is; the title opens and folds it. */
export function FixHead({ fix, number, done, total, isOver, said, isOpen, toggle, onOpen }: Props) {
  return (
    <header class="fix-head">
      <span class="number" aria-hidden="true">
        {said ? <Icon of={entryOf(said.outcome).icon} size={14} /> : isOver ? <Icon of={Check} size={14} /> : number}
      </span>
      <h3 class="fix-title" id={`title-${fix.id}`}>
        <button
          ref={toggle}
          type="button"
          data-action="fold-fix"
          data-fix-head={fix.id}
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          <Words of={fix.title} />
        </button>
      </h3>
      {total > 0 && (
        <span class="fix-count">
          {done}/{total}
          {isOver && <span class="spoken"> {i18n.t('list.fixDone')}</span>}
        </span>
      )}
      <JumpButton of={fix} name={fix.title} />
    </header>
  );
}
