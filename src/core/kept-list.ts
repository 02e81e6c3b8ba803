import type { Checklist, ProgressEvent } from './types';

/** A list with all that was done in it, in other versions of it at the same address too. */
export interface KeptList {
  checklist: Checklist;
  events: ProgressEvent[];
}

/** A list that was deleted and can still be brought back. */
export interface DeletedList {
  checklistId: string;
  title: string;
  /** When it was deleted, in milliseconds since 1970. */
  at: number;
}
