import { NotebookPen } from 'lucide';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fix } from '../../core/types';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { useList } from './list-context';

/** After this long without a key, what was written is saved. */
const PAUSE_MS = 700;
const LONGEST = 2000;

/** What the reader writes beside a fix. It is saved in pauses, when the field is left and when the page goes away. */
export function NoteField({ fix, note, onOpen }: { fix: Fix; note: string; onOpen?: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(fix, note);
  useLayoutEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  if (!isOpen)
    return (
      <div class="note">
        {draft.text !== '' && (
          <p class="note-text" dir="auto">
            {draft.text}
          </p>
        )}
        <button
          type="button"
          class="link"
          data-action="note"
          onClick={() => {
            setOpen(true);
            onOpen?.();
          }}
        >
          <Icon of={NotebookPen} size={14} />
          {i18n.t(draft.text === '' ? 'list.addNote' : 'list.changeNote')}
        </button>
      </div>
    );
  return (
    <label class="note">
      <span>{i18n.t('list.note')}</span>
      <textarea
        ref={field}
        class="field"
        data-note-of={fix.id}
        dir="auto"
        rows={3}
        maxLength={LONGEST}
        value={draft.text}
        onInput={({ currentTarget }) => draft.write(currentTarget.value)}
        onBlur={draft.save}
      />
    </label>
  );
}

/** A text that is on its way to being saved; nothing that was typed is lost with the field or the page. */
function useDraft(fix: Fix, note: string) {
  const { hand } = useList();
  const [written, setWritten] = useState<string | null>(null);
  const unsaved = useRef<string | null>(null);
  const save = useRef(() => {});
  save.current = () => {
    const text = unsaved.current;
    unsaved.current = null;
    if (text !== null && text.trim() !== note) hand.add({ kind: 'note', fixId: fix.id, text: text.trim() });
  };
  useEffect(() => {
    if (unsaved.current === null) return;
    const timeout = setTimeout(() => save.current(), PAUSE_MS);
    return () => clearTimeout(timeout);
  }, [written]);
  // What was saved elsewhere meanwhile is shown as long as nothing is being written here.
  useEffect(() => {
    if (unsaved.current === null && written !== null && written.trim() !== note) setWritten(note);
  }, [note]);
  useEffect(() => {
    const leave = () => save.current();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      leave();
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
    };
  }, []);
  return {
    text: written ?? note,
    save: () => save.current(),
    write: (text: string) => {
      unsaved.current = text;
      setWritten(text);
    },
  };
}
