import { foldEvents, type Progress } from '../core/progress/fold';
import type { Checklist, EventDraft, ProgressEvent, SaveResult, SaveState } from '../core/types';
import { type Appended, isExtensionAlive } from '../messages';
import { createEvent } from './create-event';

/** The events of the list on this page: what is stored, and what is still to be stored. */
export interface ProgressKeeper {
  /** What was done, stored or not, what that comes to, and how far the last change has come. */
  read(): { events: readonly ProgressEvent[]; progress: Progress; save: SaveState };
  /** Whether something was ticked that is not stored. */
  isUnsaved(): boolean;
  /**
   * Shows what is stored, and what is still to be stored; nothing else, as the list may have been deleted. Resolves when that
   * is done or known to be impossible; never rejects.
   */
  load(): Promise<void>;
  /** Keeps what was just done: on screen at once, on the disk as soon as can be. */
  add(draft: EventDraft): void;
  /** Takes the last change back; does nothing without one. */
  undo(): void;
  /** Brings back what was taken back last; does nothing when something else was done since. */
  redo(): void;
  /** Takes in what another view has stored, if it belongs to this list. */
  receive(appended: Appended): void;
  /** Tries again to load, and to store what could not be stored. */
  retry(): void;
}

interface Needs {
  checklist: Checklist;
  /** @throws when nobody answers */
  load(): Promise<{ events: ProgressEvent[]; isPrivate: boolean }>;
  /** Resolves when it is known how the write ended. @throws when nobody answers */
  save(event: ProgressEvent): Promise<SaveResult>;
  onChange(): void;
}

/** A keeper whose ticks are on screen at once and said to be saved only when they are. */
export function createProgressKeeper({ checklist, load, save, onChange }: Needs): ProgressKeeper {
  let events: ProgressEvent[] = [];
  const unsaved: ProgressEvent[] = [];
  let isPrivate: boolean | null = null;
  let state: SaveState = 'idle';
  let isFlushing = false;
  /** What the events come to; `null` as long as that is not asked for. */
  let folded: Progress | null = null;

  const flush = async () => {
    if (isFlushing) return;
    isFlushing = true;
    for (let next = unsaved[0]; next; next = unsaved[0]) {
      state = 'saving';
      onChange();
      state = await save(next).catch(nameSilence);
      if (state !== 'saved' && state !== 'private') break;
      unsaved.shift();
    }
    isFlushing = false;
    onChange();
  };
  const add = (draft: EventDraft) => {
    const event = createEvent(draft, checklist.id, events);
    events.push(event);
    folded = null;
    unsaved.push(event);
    // What begins to store it shows it, too.
    if (isFlushing) onChange();
    else void flush();
  };
  const keeper: ProgressKeeper = {
    read: () => {
      folded ??= foldEvents(events);
      return { events, progress: folded, save: state };
    },
    isUnsaved: () => unsaved.length > 0,
    load: async () => {
      const known = new Set(events.filter((event) => !unsaved.includes(event)));
      try {
        const stored = await load();
        isPrivate = stored.isPrivate;
        // What was heard of while it was read may not be among it.
        events = [...stored.events, ...events.filter((event) => !known.has(event))];
        folded = null;
        if (unsaved.length === 0) state = stored.isPrivate ? 'private' : 'idle';
      } catch {
        state = nameSilence();
      }
      onChange();
    },
    add,
    undo: () => {
      const { undoable } = keeper.read().progress;
      if (undoable) add({ kind: 'undo', eventId: undoable.id });
    },
    redo: () => {
      const { redoable } = keeper.read().progress;
      if (redoable) add({ kind: 'undo', eventId: redoable.undo.id });
    },
    receive: ({ event, url, isPrivate: isPrivately }) => {
      // Private windows keep no addresses, and a list that was taken in may have none.
      const isVersion = url !== '' && url === checklist.url && !isPrivately;
      const isOwn = event.checklistId === checklist.id || isVersion;
      if (!isOwn || isPrivately !== (isPrivate ?? isPrivately)) return;
      events.push(event);
      folded = null;
      onChange();
    },
    retry: () => void keeper.load().then(flush),
  };
  return keeper;
}

/** Why nobody answered. */
const nameSilence = (): SaveState => (isExtensionAlive() ? 'failed' : 'cut-off');
