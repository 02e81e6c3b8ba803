import type { Checklist, WrittenFix } from '../core/types';

/** A checklist as version 1 stored it: what its words mean was not read yet. */
export interface ChecklistV1 extends Pick<Checklist, 'id' | 'title' | 'url' | 'language' | 'source'> {
  schema: 1;
  fixes: WrittenFix[];
}

/** The same checklist as version 2 stores it, nothing said of what it means: the next tick stores it with that. */
export function addMeaning({ fixes, ...rest }: ChecklistV1): Checklist {
  return {
    ...rest,
    schema: 2,
    platforms: [],
    fixes: fixes.map((fix) => ({
      ...fix,
      platforms: [],
      promoted: false,
      restarts: false,
      steps: fix.steps.map((step) => ({
        ...step,
        alternative: null,
        commands: [],
        platforms: [],
        promoted: false,
        restarts: false,
        waitSeconds: null,
      })),
    })),
  };
}
