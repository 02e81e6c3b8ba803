import type { Outcome, Platform } from '@/src/core/types';

/** A change as the reader makes it. */
export type Change =
  | { kind: 'done' | 'undone'; fixId: string; stepId: string | null }
  | { kind: 'caughtUp'; fixId: string; stepIds: string[] }
  | { kind: 'outcome'; fixId: string; outcome: Outcome | null }
  | { kind: 'note'; fixId: string; text: string }
  | { kind: 'reset'; fixId: string | null }
  | { kind: 'platform'; platform: Platform | null }
  | { kind: 'renamed'; title: string };

/** All that the reader sees of a list but its timers: plain data, copied whole before each change. */
interface Sheet {
  /** Fix id → ids of what is ticked in it. */
  done: Record<string, string[]>;
  /** The one said last stands last. */
  outcomes: { fixId: string; outcome: Outcome }[];
  notes: Record<string, string>;
  platform: Platform | null;
  title: string;
  lastTouched: { fixId: string; stepId: string | null } | null;
  /** Moments of the resets that stand: what they stopped were timers, which no undo knows. */
  resets: { fixId: string | null; moment: number }[];
}

const BLANK: Sheet = {
  done: {},
  outcomes: [],
  notes: {},
  platform: null,
  title: '',
  lastTouched: null,
  resets: [],
};

/** What undo and redo must come to, told in the simplest way: a pile of earlier sheets and a pile of later ones. */
export class ProgressModel {
  #moment = 0;
  #sheet = BLANK;
  readonly #earlier: Sheet[] = [];
  #later: Sheet[] = [];
  readonly #timers = new Map<string, { fixId: string; endsAt: number | null; moment: number }>();

  get canUndo(): boolean {
    return this.#earlier.length > 0;
  }

  get canRedo(): boolean {
    return this.#later.length > 0;
  }

  change(change: Change): void {
    this.#moment += 1;
    this.#earlier.push(this.#sheet);
    this.#later = [];
    this.#sheet = structuredClone(this.#sheet);
    write(this.#sheet, change, this.#moment);
  }

  undo(): void {
    const before = this.#earlier.pop();
    if (!before) return;
    this.#later.push(this.#sheet);
    this.#sheet = before;
  }

  redo(): void {
    const after = this.#later.pop();
    if (!after) return;
    this.#earlier.push(this.#sheet);
    this.#sheet = after;
  }

  time(fixId: string, stepId: string, endsAt: number | null): void {
    this.#moment += 1;
    this.#timers.set(stepId, { fixId, endsAt, moment: this.#moment });
  }

  /** In the words of a fold, without times. */
  read() {
    const { done, outcomes, notes, platform, title, lastTouched, resets } = this.#sheet;
    const timers = [...this.#timers].filter(
      ([, timer]) =>
        timer.endsAt !== null &&
        !resets.some(({ fixId, moment }) => moment > timer.moment && (fixId === null || fixId === timer.fixId)),
    );
    return {
      done: Object.values(done).flat().sort(),
      outcomes: outcomes.map(({ fixId, outcome }) => [fixId, outcome]).sort(),
      notes: Object.entries(notes).sort(),
      timers: timers.map(([stepId, { endsAt }]) => [stepId, endsAt]).sort(),
      platform,
      title,
      lastTouched,
      solvedBy: outcomes.findLast(({ outcome }) => outcome === 'fixed')?.fixId ?? null,
      canUndo: this.canUndo,
      canRedo: this.canRedo,
    };
  }
}

function write(sheet: Sheet, change: Change, moment: number): void {
  switch (change.kind) {
    case 'done':
    case 'undone':
      tick(sheet, change.fixId, change.stepId, change.kind === 'done');
      return;
    case 'caughtUp':
      for (const stepId of change.stepIds) tick(sheet, change.fixId, stepId, true);
      return;
    case 'outcome': {
      const { fixId, outcome } = change;
      sheet.outcomes = sheet.outcomes.filter((said) => said.fixId !== fixId);
      if (outcome !== null) sheet.outcomes.push({ fixId, outcome });
      sheet.lastTouched = { fixId, stepId: null };
      return;
    }
    case 'note':
      delete sheet.notes[change.fixId];
      if (change.text !== '') sheet.notes[change.fixId] = change.text;
      return;
    case 'reset':
      sheet.resets.push({ fixId: change.fixId, moment });
      if (change.fixId === null)
        return void Object.assign(sheet, { done: {}, outcomes: [], notes: {}, lastTouched: null });
      delete sheet.done[change.fixId];
      delete sheet.notes[change.fixId];
      sheet.outcomes = sheet.outcomes.filter(({ fixId }) => fixId !== change.fixId);
      sheet.lastTouched = { fixId: change.fixId, stepId: null };
      return;
    case 'platform':
      sheet.platform = change.platform;
      return;
    case 'renamed':
      sheet.title = change.title;
  }
}

function tick(sheet: Sheet, fixId: string, stepId: string | null, isDone: boolean): void {
  const id = stepId ?? fixId;
  const others = (sheet.done[fixId] ?? []).filter((one) => one !== id);
  sheet.done[fixId] = isDone ? [...others, id] : others;
  sheet.lastTouched = { fixId, stepId };
}
