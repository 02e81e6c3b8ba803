import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { focusedIn } from '../focused-in';
import { bringIntoView } from './bring-into-view';
import type { FooterPart } from './Footer';
import type { ListCommand } from './list-commands';
import type { ListHand } from './list-context';
import type { ListView } from './list-view';

interface Needs {
  root: RefObject<HTMLElement | null>;
  view: ListView;
  hand: ListHand;
  open: FooterPart | null;
  setOpen(part: FooterPart | null): void;
  isFocused: boolean;
  setFocused(isFocused: boolean): void;
}

/** Does what keys and buttons ask of the list. */
export function useCommands({ root, view, hand, open, setOpen, isFocused, setFocused }: Needs) {
  /** What had the focus before something was laid over the list. */
  const before = useRef<HTMLElement | null>(null);
  const focusMode = useRef<{ obey(command: ListCommand): boolean }>(null);
  const giveFocusBack = () => {
    const { current } = before;
    before.current = null;
    // What lay below cannot take the focus before it is drawn without what lay above.
    setTimeout(() => current?.isConnected && current.focus({ preventScroll: true }));
  };
  const remember = () => {
    before.current = focusedIn(root.current);
  };
  const leaveFocusMode = () => {
    setFocused(false);
    giveFocusBack();
  };
  const commands: Record<ListCommand, () => boolean> = {
    'next-fix': () => goToFix(root.current, view.current?.fix.id ?? null, 1),
    'previous-fix': () => goToFix(root.current, view.current?.fix.id ?? null, -1),
    'tick-current': () => {
      if (view.current) hand.tick(view.current.fix, view.current.step, true);
      return view.current !== null;
    },
    'focus-mode': () => {
      if (isFocused) leaveFocusMode();
      else {
        remember();
        setFocused(true);
      }
      return true;
    },
    export: () => {
      const focusMenu = () => root.current?.querySelector<HTMLElement>('[data-action="export"]')?.focus();
      setOpen('export');
      if (isFocused) {
        setFocused(false);
        setTimeout(focusMenu);
      } else focusMenu();
      return true;
    },
    undo: () => {
      hand.undo();
      return view.progress.undoable !== null;
    },
    redo: () => {
      hand.redo();
      return view.progress.redoable !== null;
    },
    keys: () => {
      if (isFocused) setFocused(false);
      if (open === 'keys') giveFocusBack();
      else if (!isFocused) remember();
      setOpen(open === 'keys' ? null : 'keys');
      return true;
    },
  };
  const obey = (command: ListCommand) => (isFocused && focusMode.current?.obey(command)) || commands[command]();
  return { obey, focusMode, leaveFocusMode };
}

/** Moves the focus to the heading of another fix: from that in which it is, else from the current one. */
function goToFix(root: HTMLElement | null, currentId: string | null, by: 1 | -1): boolean {
  const heads = [...(root?.querySelectorAll<HTMLElement>('[data-fix-head]') ?? [])];
  const home = focusedIn(root)?.closest('.fix');
  const at = heads.findIndex((head) => (home ? home.contains(head) : head.dataset.fixHead === currentId));
  const head = at < 0 ? heads.at(by > 0 ? 0 : -1) : heads[at + by];
  if (!head) return false;
  head.focus({ preventScroll: true });
  const section = head.closest('.fix');
  if (section) bringIntoView(section.querySelector('.fix-head') ?? head, true);
  return true;
}
