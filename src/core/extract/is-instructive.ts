import { patterns } from '../languages/patterns';

/** Where a sentence, or a clause of one, begins. */
const CLAUSE =
  /(?<=[.!?。！？:;])\s*|(?<=[,，、])\s*(?:then|and|or|simply|just|please|you (?:can|should|need to|have to|must|may want to))?\s*/i;
/** Longer texts are looked at to here. */
const READ = 600;

/** Whether some sentence or clause of a text tells one to do something. */
export function isInstructive(text: string): boolean {
  return text
    .slice(0, READ)
    .split(CLAUSE)
    .some((clause) => patterns.instruction.test(clause));
}
