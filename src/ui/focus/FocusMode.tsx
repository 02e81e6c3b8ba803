import type { Ref } from 'preact';
import { useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'preact/hooks';
import type { Outcome } from '../../core/types';
import { i18n, readTongue } from '../../i18n';
import { focusedIn } from '../focused-in';
import type { ListCommand } from '../list/list-commands';
import { useList } from '../list/list-context';
import type { ListView } from '../list/list-view';
import { NoteField } from '../list/NoteField';
import { OutcomeButtons } from '../list/OutcomeButtons';
import { FocusFoot } from './FocusFoot';
import { FocusHead } from './FocusHead';
import { FocusStep } from './FocusStep';
import { useWalk } from './use-walk';

interface Props {
  view: ListView;
  onLeave(): void;
  /** Told that the screen should stay on, and when it need not any more. */
  onAwake?: ((isWanted: boolean) => void) | undefined;
  remote: Ref<{ obey(command: ListCommand): boolean }>;
}

/** One step at a time, large, in place of the whole view. Escape leaves it. */
export function FocusMode({ view, onLeave, onAwake, remote }: Props) {
  const { checklist, hand } = useList();
  const walk = useWalk(view, onLeave);
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    onAwake?.(true);
    return () => onAwake?.(false);
  }, [onAwake]);
  // A button that was pressed may be gone with its step.
  useLayoutEffect(() => {
    if (!focusedIn(dialog.current)) dialog.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [walk?.stop.key]);
  useImperativeHandle(remote, () => ({
    obey: (command) => {
      if (command === 'tick-current' && walk && !walk.stop.isVerdict) walk.finish();
      else if (command === 'next-fix' || command === 'previous-fix')
        return walk?.goToFix(command === 'next-fix' ? 1 : -1) ?? false;
      else return false;
      return true;
    },
  }));
  if (!walk) return null;
  const { stop, at, count } = walk;
  const settle = (outcome: Outcome | null) => {
    hand.settle(stop.fix, outcome);
    if (outcome !== null && outcome !== 'fixed') walk.finish();
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.matches('textarea') && event.key !== 'Escape') return;
    const forward = readTongue().dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'Escape') onLeave();
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') walk.go(event.key === forward ? 1 : -1);
    else return;
    event.preventDefault();
  };
  const said = view.progress.outcomes.get(stop.fix.id)?.outcome ?? null;
  return (
    <div ref={dialog} class="focus-mode" role="dialog" aria-label={i18n.t('focus.open')} onKeyDown={keyDown}>
      <FocusHead fix={stop.fix} number={checklist.fixes.indexOf(stop.fix) + 1} onLeave={onLeave} />
      <progress class="track" max={count} value={at + 1} aria-hidden="true" />
      <div class="focus-body">
        <p class="focus-place" role="status">
          {i18n.t('focus.place', [String(at + 1), String(count)])}
          <span class="spoken">
            {stop.isVerdict ? i18n.t('outcome.question') : (stop.step?.text ?? stop.fix.title)}
          </span>
        </p>
        <div class="focus-stop" key={stop.key}>
          {stop.isVerdict ? (
            <>
              <OutcomeButtons chosen={said} isUrgent={said === null} onChoose={settle} />
              <NoteField fix={stop.fix} note={view.progress.notes.get(stop.fix.id) ?? ''} />
            </>
          ) : (
            <FocusStep fix={stop.fix} step={stop.step} progress={view.progress} showsPictures={view.showsPictures} />
          )}
        </div>
      </div>
      <FocusFoot walk={walk} notice={view.notice} onLeave={onLeave} />
    </div>
  );
}
