import { hash } from '../hash';
import { textKey } from '../text';
import type { Fix } from '../types';

/** An id of what the fixes say, not of where they stand: spacing, punctuation, numbering and case do not matter. */
export function fingerprint(fixes: readonly Fix[]): string {
  return hash(
    fixes.map((fix) => [fix.title, ...fix.steps.map(({ text }) => text)].map(textKey).join('\n')).join('\n\n'),
  );
}
