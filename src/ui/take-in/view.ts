import type { Fault, TakeInPreview } from '../../core/import/incoming';

/** Why nothing was taken in: what is wrong with the file, or else what went wrong here. */
export type Problem = Fault | 'full' | 'failed' | 'copyGone';

/** How far the taking in has come. */
export type TakeInView =
  /** In a private window nothing can be kept. */
  | { step: 'private' }
  | { step: 'choosing'; problem: Problem | null }
  /** `share`: from 0 to 1. */
  | { step: 'reading'; name: string; share: number }
  | { step: 'looking'; name: string; preview: TakeInPreview; problem: Problem | null }
  | { step: 'keeping'; lists: number; total: number }
  | { step: 'done'; counts: TakenCounts; undo: 'possible' | 'running' | 'done' | 'failed' };

export interface TakenCounts {
  /** Lists that were not kept before. */
  added: number;
  /** Lists that were kept and have something new now. */
  changed: number;
  /** Lists that were moved into the trash. */
  replaced: number;
}

export interface TakeInActions {
  /** Reads a file or a text and shows what it would bring. */
  look(source: File | string): void;
  /** Beside what is kept, or in its place. */
  takeIn(mode: 'merge' | 'replace'): void;
  /** Ends what is under way, or leaves the preview. Nothing has changed then. */
  cancel(): void;
  undo(): void;
  /** From the start. */
  again(): void;
}

export interface TakeInProps {
  view: TakeInView;
  actions: TakeInActions;
}
