import { browser } from 'wxt/browser';
import { type Circumstances, IncomingError } from '../core/import/incoming';
import { i18n } from '../i18n';
import { reportError } from '../report-error';
import { loadCopy, openCopies } from '../store/copies';
import { type Database, openDatabase } from '../store/db';
import type { Problem, TakeInActions, TakeInView } from '../ui/take-in/view';
import { type Looked, previewIncoming } from './preview-incoming';
import { readIncoming } from './read-incoming';
import { type Taken, takeInAll } from './take-in-all';

/** What is taken in on the dashboard, from the choice of a file to the way back. */
export interface TakeInFace {
  view(): TakeInView;
  readonly actions: TakeInActions;
  /** Reads one of the copies that the browser keeps, and shows what it would bring. */
  lookAtCopy(id: string): void;
  /** Ends what is under way. */
  leave(): void;
}

/** A file with what was found out of it. */
interface Found extends Looked {
  file: Blob;
  name: string;
}

/** How often it is drawn how far something is, in milliseconds. */
const DRAWN_MS = 100;

export function createTakeInFace(onChange: () => void): TakeInFace {
  const isPrivate = browser.extension.inIncognitoContext;
  const start: TakeInView = isPrivate ? { step: 'private' } : { step: 'choosing', problem: null };
  let view: TakeInView = start;
  let found: Found | null = null;
  let taken: Taken | null = null;
  let job = new AbortController();
  let database: Database | null = null;
  let drawnAt = 0;
  const open = () => {
    database ??= openDatabase();
    return database;
  };
  const turnTo = (next: TakeInView) => {
    view = next;
    onChange();
  };
  /** Draws at most some times a second. */
  const turnSoon = (next: TakeInView) => {
    view = next;
    if (performance.now() - drawnAt < DRAWN_MS) return;
    drawnAt = performance.now();
    onChange();
  };
  const begin = () => {
    job.abort();
    job = new AbortController();
    return job.signal;
  };
  const look = async (file: Blob, name: string) => {
    const signal = begin();
    turnTo({ step: 'reading', name, share: 0 });
    const onRead = (share: number) => !signal.aborted && turnSoon({ step: 'reading', name, share });
    try {
      const looked = await previewIncoming(open(), readIncoming(file, circumstances(name), { signal, onRead }));
      if (signal.aborted) return;
      found = { ...looked, file, name };
      turnTo({ step: 'looking', name, preview: looked.preview, problem: null });
    } catch (error) {
      if (!signal.aborted) turnTo({ step: 'choosing', problem: nameProblem(error) });
    }
  };
  const lookAtCopy = async (id: string) => {
    const copy = await loadCopy(openCopies(), id).catch(() => null);
    if (copy) await look(copy, i18n.t('takeIn.copy'));
    else turnTo({ step: 'choosing', problem: 'copyGone' });
  };
  const takeIn = async (mode: 'merge' | 'replace') => {
    if (found === null) return;
    const { file, name, news, preview } = found;
    const signal = begin();
    const total = preview.counts.new + preview.counts.changed + preview.counts.same;
    turnTo({ step: 'keeping', lists: 0, total });
    const lists = news
      ? inTurn(news)
      : readIncoming(file, circumstances(name), { signal, onRead: () => undefined }).lists;
    const onProgress = (count: number) => !signal.aborted && turnSoon({ step: 'keeping', lists: count, total });
    try {
      taken = await takeInAll(open(), { lists, settings: preview.settings }, mode, Date.now(), { signal, onProgress });
      turnTo({ step: 'done', counts: taken, undo: 'possible' });
    } catch (error) {
      const problem = signal.aborted ? null : nameProblem(error);
      turnTo({ step: 'looking', name, preview, problem });
    }
  };
  const undo = async () => {
    if (taken === null) return;
    const counts = taken;
    turnTo({ step: 'done', counts, undo: 'running' });
    const isUndone = await taken.undo().then(
      () => true,
      () => false,
    );
    turnTo({ step: 'done', counts, undo: isUndone ? 'done' : 'failed' });
  };
  const again = () => {
    found = null;
    turnTo(start);
  };
  return {
    view: () => view,
    lookAtCopy: (id) => void lookAtCopy(id),
    leave: () => job.abort(),
    actions: {
      look: (source) =>
        typeof source === 'string'
          ? void look(new Blob([source]), i18n.t('takeIn.pasted'))
          : void look(source, source.name),
      takeIn: (mode) => void takeIn(mode),
      cancel: () => {
        job.abort();
        // Where lists are being kept, it is known only later whether that was ended in time.
        if (view.step !== 'keeping') again();
      },
      undo: () => void undo(),
      again,
    },
  };
}

/** A list without a name of its own has that of its file. */
function circumstances(name: string): Circumstances {
  return { name: name.replace(/\.\w{1,8}$/, ''), now: Date.now(), report: reportError };
}

async function* inTurn<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

function nameProblem(error: unknown): Problem {
  if (error instanceof IncomingError) return error.fault;
  const { name = '', inner } = error as { name?: string; inner?: { name?: string } };
  return `${name} ${inner?.name ?? ''}`.includes('QuotaExceeded') ? 'full' : 'failed';
}
