import type { ComponentChild } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../i18n';

/** Something that was just done. `undo: null` when it cannot be taken back any more. */
export interface Done {
  words: string;
  undo: (() => void) | null;
}

/** A line that says what was just done and offers the way back, and the function that fills it. */
export function useUndo(): { offer(done: Done): void; line: ComponentChild } {
  const [done, setDone] = useState<Done | null>(null);
  const takeBack = () => {
    done?.undo?.();
    setDone({ words: i18n.t('options.undone'), undo: null });
  };
  return { offer: setDone, line: <UndoLine of={done} onUndo={takeBack} /> };
}

function UndoLine({ of, onUndo }: { of: Done | null; onUndo(): void }) {
  const place = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed may be gone.
  useLayoutEffect(() => {
    if (of) (button.current ?? place.current)?.focus();
  }, [of]);
  return (
    <p ref={place} class="done" role="status" tabIndex={-1}>
      {of && `${of.words} `}
      {of?.undo && (
        <button ref={button} type="button" class="link" data-action="undo" onClick={onUndo}>
          {i18n.t('options.undo')}
        </button>
      )}
    </p>
  );
}
