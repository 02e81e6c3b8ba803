import type { ComponentChildren, Ref } from 'preact';
import { useImperativeHandle, useMemo, useRef, useState } from 'preact/hooks';
import { FixList } from './FixList';
import { Footer, type FooterPart } from './Footer';
import { ListHeader } from './ListHeader';
import { type ListCommand, readCommand } from './list-commands';
import { ListProvider } from './list-context';
import type { ListParts } from './list-parts';
import type { ListActions, ListView } from './list-view';
import { useCommands } from './use-commands';
import type { Follow } from './use-following';
import { useHand } from './use-hand';
import { useRefuge } from './use-refuge';

/** What may be asked of a list from outside of it. */
export interface ListRemote {
  /** Does what a key of the list does. Returns whether anything was done. */
  obey(command: ListCommand): boolean;
  /** Brings the current step into view. */
  showCurrent(): void;
}

interface Props {
  view: ListView;
  /** The same object for as long as it is the same list: what hangs on it is drawn again with a new one. */
  actions: ListActions;
  /** The same for as long as the list is shown. */
  parts: ListParts;
  /** What the face puts beside the save note. */
  bar?: ComponentChildren;
  /** What the face puts between header and fixes. */
  children?: ComponentChildren;
  remote?: Ref<ListRemote> | undefined;
  /** Told that the screen should stay on, and when it need not any more. */
  onAwake?: ((isWanted: boolean) => void) | undefined;
}

/** A list with all that can be done in it, the same in every face. */
export function Checklist({ view, actions, parts, bar, children, remote, onAwake }: Props) {
  const { checklist, progress } = view;
  const [open, setOpen] = useState<FooterPart | null>(null);
  const [isFocused, setFocused] = useState(false);
  const finish = useFinish(view);
  const [asked, setAsked] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const follow = useRef<Follow>(progress.lastTouched ? 'wanted' : null);
  const hand = useHand(actions, follow);
  const surroundings = useMemo(() => ({ checklist, hand, parts }), [checklist, hand, parts]);
  const { obey, focusMode, leaveFocusMode } = useCommands({
    root,
    view,
    hand,
    open,
    setOpen,
    isFocused: isFocused && !finish.isShown,
    setFocused: (isNowFocused) => {
      if (isNowFocused) finish.leave();
      setFocused(isNowFocused);
    },
  });
  useImperativeHandle(remote ?? null, () => ({
    obey,
    showCurrent: () => {
      follow.current = 'wanted';
      setAsked(asked + 1);
    },
  }));
  const isInFocus = isFocused && !finish.isShown;
  const hearClick = useRefuge(root);
  return (
    <ListProvider value={surroundings}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its keys work wherever in the list the focus is. */}
      <div
        ref={root}
        class="checklist"
        onClickCapture={hearClick}
        onKeyDown={(event) => {
          const command = readCommand(event);
          if (command && obey(command)) event.preventDefault();
        }}
      >
        <div class="checklist-body" inert={isInFocus}>
          <ListHeader view={view} bar={bar} onFocusMode={() => obey('focus-mode')} />
          {children}
          {finish.isShown ? (
            <parts.FinishPage view={view} onBack={finish.leave} />
          ) : (
            <FixList checklist={checklist} progress={progress} current={view.current} follow={follow} asked={asked} />
          )}
          <Footer view={view} isFinished={finish.isShown} open={open} onOpen={setOpen} onCommand={obey} />
        </div>
        {isInFocus && <parts.FocusMode view={view} onLeave={leaveFocusMode} onAwake={onAwake} remote={focusMode} />}
      </div>
    </ListProvider>
  );
}

/** The finish page: shown when a fix is said to have helped, until the reader goes back to the list. */
function useFinish({ progress: { solvedBy, outcomes } }: ListView) {
  const [left, setLeft] = useState<string | null>(null);
  const solution = solvedBy && `${solvedBy} ${outcomes.get(solvedBy)?.at}`;
  return { isShown: solution !== null && solution !== left, leave: () => setLeft(solution) };
}
