import type { ComponentChildren, Ref } from 'preact';
import { useImperativeHandle, useMemo, useRef, useState } from 'preact/hooks';
import { FixList } from './FixList';
import { Footer, type FooterPart } from './Footer';
import { ListHeader } from './ListHeader';
import { type ListCommand, readCommand } from './list-commands';
import { type ListHand, ListProvider } from './list-context';
import type { ListActions, ListView } from './list-view';

/** What may be asked of a list from outside of it. */
export interface ListRemote {
  /** Whether anything was done. */
  obey(command: ListCommand): boolean;
}

interface Props {
  view: ListView;
  /** The same object for as long as it is the same list: what hangs on it is drawn again with a new one. */
  actions: ListActions;
  /** What the face puts beside the save note. */
  bar?: ComponentChildren;
  /** What the face puts between header and fixes. */
  children?: ComponentChildren;
  remote?: Ref<ListRemote> | undefined;
}

/** A list with all that can be done in it, the same in every face. */
export function Checklist({ view, actions, bar, children, remote }: Props) {
  const { checklist } = view;
  const [open, setOpen] = useState<FooterPart | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const hand = useMemo<ListHand>(
    () => ({
      ...actions,
      tick: (fix, step, isDone) =>
        actions.add({ kind: isDone ? 'done' : 'undone', fixId: fix.id, stepId: step?.id ?? null }),
      settle: (fix, outcome) => actions.add({ kind: 'outcome', fixId: fix.id, outcome }),
    }),
    [actions],
  );
  const surroundings = useMemo(() => ({ checklist, hand }), [checklist, hand]);
  const obey = (_command: ListCommand): boolean => false;
  useImperativeHandle(remote ?? null, () => ({ obey }));
  return (
    <ListProvider value={surroundings}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its keys work wherever in the list the focus is. */}
      <div
        ref={root}
        class="checklist"
        onKeyDown={(event) => {
          const command = readCommand(event);
          if (command && obey(command)) event.preventDefault();
        }}
      >
        <ListHeader view={view} bar={bar} onFocusMode={() => obey('focus-mode')} />
        {children}
        <FixList view={view} />
        <Footer view={view} open={open} onOpen={setOpen} onCommand={obey} />
      </div>
    </ListProvider>
  );
}
