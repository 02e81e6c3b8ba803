import type { UserRule } from '../core/clean/user-rule';
import type { PickerButton } from '../ui/picker/view';
import type { Draft } from './draft';
import { elementAt, isPointable } from './element-at';
import { createWalk, type Direction } from './walk';

/** What each button does, and `escape`. */
export type Presses = Readonly<Record<PickerButton | 'escape', () => void>>;

interface Doings {
  point(element: Element | null, isChosen: boolean): void;
  /** The picker ends, with a rule or without one. */
  end(rule: UserRule | null): void;
}

export function createPresses(document: Document, draft: Draft, { point, end }: Doings): Presses {
  const walk = createWalk();
  const middle = () => elementAt(document, window.innerWidth / 2, window.innerHeight / 2);
  const go = (direction: Direction) => {
    // What is hidden for a look cannot be walked from.
    draft.preview(false);
    const { target, isChosen } = draft;
    const next = target && isPointable(target) ? walk.go(target, direction) : middle();
    next?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    point(next, isChosen);
  };
  const back = () => point(draft.target, false);
  const cancel = () => end(null);
  return {
    wider: () => go('wider'),
    narrower: () => go('narrower'),
    previous: () => go('previous'),
    next: () => go('next'),
    choose: () => point(draft.target ?? middle(), true),
    back,
    save: () => {
      if (draft.rule && draft.steps.length === 0) end(draft.rule);
    },
    anyway: () => {
      if (draft.rule) end(draft.rule);
    },
    cancel,
    escape: () => (draft.isChosen ? back() : cancel()),
  };
}
