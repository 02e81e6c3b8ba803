import { useMemo } from 'preact/hooks';
import type { ListHand } from './list-context';
import type { ListActions } from './list-view';
import type { Follow } from './use-following';

/** What can be done with a list; after all that moves the current step, the list follows it. The same as long as the actions are. */
export function useHand(actions: ListActions, follow: { current: Follow }): ListHand {
  return useMemo(() => {
    const add: ListHand['add'] = (draft) => {
      follow.current = 'changed';
      actions.add(draft);
    };
    return {
      ...actions,
      add,
      undo: () => {
        follow.current = 'changed';
        actions.undo();
      },
      redo: () => {
        follow.current = 'changed';
        actions.redo();
      },
      tick: (fix, step, isDone) => add({ kind: isDone ? 'done' : 'undone', fixId: fix.id, stepId: step?.id ?? null }),
      settle: (fix, outcome) => add({ kind: 'outcome', fixId: fix.id, outcome }),
    };
  }, [actions, follow]);
}
