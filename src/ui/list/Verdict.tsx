import { ChevronDown, ChevronUp } from 'lucide';
import { useState } from 'preact/hooks';
import type { Fix, Outcome } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { FixState } from './fix-state';
import { useList } from './list-context';
import { NoteField } from './NoteField';
import { OutcomeButtons } from './OutcomeButtons';
import { SaidLine } from './SaidLine';

interface Props {
  fix: Fix;
  state: FixState;
  /** Whether the fix itself is open. */
  isOpen: boolean;
  isBegun: boolean;
  /** Whether nothing is left to do in it. */
  isOver: boolean;
  /** `null` takes it back. */
  onSettle(outcome: Outcome | null): void;
}

/** What came of a fix: asked where the hand is, one quiet line elsewhere. */
export function Verdict({ fix, state, isOpen, isBegun, isOver, onSettle }: Props) {
  const { hand } = useList();
  const [isWanted, setWanted] = useState(false);
  // Whatever is done elsewhere takes no field from under the one who writes in it.
  const [isNoting, setNoting] = useState(false);
  const said = state.progress.outcomes.get(fix.id) ?? null;
  const note = state.progress.notes.get(fix.id) ?? '';
  const isAtHand = said !== null || isBegun || state.isCurrent || note !== '' || isNoting;
  const isAsked = isOpen && (isAtHand || isWanted);
  if (!isOpen && said === null) return null;
  return (
    <div class="verdict">
      {said && <SaidLine said={said} onTakeBack={() => onSettle(null)} />}
      {isOpen && !isAtHand && (
        <button
          type="button"
          class="link ask"
          data-action="ask"
          aria-expanded={isWanted}
          onClick={() => setWanted(!isWanted)}
        >
          {i18n.t('outcome.question')}
          <Icon of={isWanted ? ChevronUp : ChevronDown} size={14} />
        </button>
      )}
      {isAsked && (
        <OutcomeButtons
          chosen={said?.outcome ?? null}
          isUrgent={isOver && state.isLastTouched && said === null}
          onChoose={onSettle}
        />
      )}
      {(isAsked || said) && (
        <div class="verdict-more">
          <NoteField fix={fix} note={note} onOpen={() => setNoting(true)} />
          {isOpen && (isBegun || said || note !== '') && (
            <button
              type="button"
              class="link reset-fix"
              data-action="reset-fix"
              onClick={() => hand.add({ kind: 'reset', fixId: fix.id })}
            >
              {i18n.t('list.resetFix')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
