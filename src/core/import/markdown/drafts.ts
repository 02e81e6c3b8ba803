import type { Outcome } from '../../types';
import type { ItemDraft } from './read-items';

/** A step as a text has it, before it is told apart from others. */
export interface StepDraft extends ItemDraft {
  lead: string | null;
  /** Counted from 1 within its run. */
  number: number;
  /** Which of several ways it belongs to; `null` for none. */
  way: number | null;
}

/** A heading with what stands below it. */
export interface FixDraft {
  title: string;
  steps: StepDraft[];
  /** The words of a fix without steps; `null` where there are steps. */
  prose: ItemDraft | null;
  /** Whether the text itself says which steps are ways of which one is enough. */
  namesWays: boolean;
  said: { outcome: Outcome; at: number | null } | null;
  notes: string[];
}

/** A list as a text has it. */
export interface ListDraft {
  /** Empty if it says none. */
  title: string;
  /** Empty if it says none. */
  url: string;
  fixes: FixDraft[];
}

export function aListDraft(title: string): ListDraft {
  return { title, url: '', fixes: [] };
}

export function aFixDraft(title: string): FixDraft {
  return { title, steps: [], prose: null, namesWays: false, said: null, notes: [] };
}
