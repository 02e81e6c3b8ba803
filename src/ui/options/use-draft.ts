import { useState } from 'preact/hooks';

interface Draft {
  text: string;
  /** What was saved when it was begun. */
  since: string;
}

/**
 * A text that is being written, line by line, over one that is saved. While nothing is written it is the saved one, whoever
 * changes that.
 */
export function useDraft(saved: string) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const text = draft?.text ?? saved;
  return {
    text,
    /** The saved text was changed elsewhere since the draft was begun. */
    isStale: draft !== null && draft.since !== saved,
    edit: (now: string) => setDraft(now === saved ? null : { text: now, since: draft?.since ?? saved }),
    /** Adds the lines of the saved text that the draft lacks: so saving it loses none of them. */
    takeIn: () => {
      const lines = text.split('\n');
      const missing = saved.split('\n').filter((line) => !lines.includes(line));
      setDraft({ text: [...lines, ...missing].join('\n'), since: saved });
    },
    drop: () => setDraft(null),
  };
}
