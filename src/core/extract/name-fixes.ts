import { hash } from '../hash';
import { textKey } from '../text';
import type { WrittenFix, WrittenStep } from '../types';

/** A fix as it is read, before it is told apart from others. */
export type UnnamedFix = Omit<WrittenFix, 'id' | 'steps'> & { steps: Omit<WrittenStep, 'id'>[] };

/**
 * The fixes with ids from their words alone, so that they are the same on every page that has them. Equal words are
 * told apart by their order.
 */
export function nameFixes(fixes: readonly UnnamedFix[]): WrittenFix[] {
  const toId = idMaker();
  return fixes.map((fix) => {
    const words = textKey(fix.title);
    return {
      ...fix,
      id: toId(words),
      steps: fix.steps.map((step) => ({ ...step, id: toId(`${words}/${textKey(step.text)}`) })),
    };
  });
}

function idMaker(): (words: string) => string {
  const seen = new Map<string, number>();
  return (words) => {
    const count = seen.get(words) ?? 0;
    seen.set(words, count + 1);
    return hash(count === 0 ? words : `${words}/${count}`);
  };
}
