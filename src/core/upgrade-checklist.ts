import type { Checklist, Fix, Step, WrittenFix, WrittenStep } from './types';

/** A step as version 1 stored it: what its words mean was not read yet, nor which pictures belong to it. */
type StepV1 = Omit<WrittenStep, 'images'>;
/** A checklist as version 1 stored it. */
export interface ChecklistV1 extends Pick<Checklist, 'id' | 'title' | 'url' | 'language' | 'source'> {
  schema: 1;
  fixes: (Omit<WrittenFix, 'steps'> & { steps: StepV1[] })[];
}

/** A checklist as version 2 stored it: with its meaning, without pictures. */
export interface ChecklistV2 extends Pick<Checklist, 'id' | 'title' | 'url' | 'language' | 'source' | 'platforms'> {
  schema: 2;
  fixes: (Omit<Fix, 'steps'> & { steps: Omit<Step, 'images'>[] })[];
}

/** The same checklist as version 2 stores it, nothing said of what it means: the next tick stores it with that. */
export function addMeaning({ fixes, ...rest }: ChecklistV1): ChecklistV2 {
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

/** The same checklist as version 3 stores it, without any picture: the next tick stores it with those. */
export function addImages({ fixes, ...rest }: ChecklistV2): Checklist {
  return {
    ...rest,
    schema: 3,
    fixes: fixes.map((fix) => ({ ...fix, steps: fix.steps.map((step) => ({ ...step, images: [] })) })),
  };
}
