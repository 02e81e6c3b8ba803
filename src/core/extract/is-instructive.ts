import { patterns } from '../languages/patterns';

/** Where a sentence, or a clause of one, begins. */
const CLAUSE =
  /(?<=[.!?。！？:;])\s*|\s(?:just|simply|please)\s|(?<=[,，、])\s*(?:then|and|or|simply|just|please|(?:you|\p{L}+s) (?:can|should|need to|have to|must|may want to))?\s*/iu;
/** "Workaround: …". */
const LABEL = /^[^:：]{3,40}[:：]/;
/** "Installing it for all users takes longer": the title of a remedy begins like this, a sentence that instructs does not. */
const GERUND = /^\P{L}*\p{L}+ing\b/iu;
/** Longer texts are looked at to here. */
const READ = 600;

/** Whether some sentence or clause of a text tells one to do something. */
export function isInstructive(text: string): boolean {
  if (patterns.remedyPart.test(LABEL.exec(text)?.[0] ?? '')) return true;
  return text
    .slice(0, READ)
    .split(CLAUSE)
    .some((clause) => patterns.instruction.test(clause) && !GERUND.test(clause));
}

/** Whether some sentence of a text says what one can, should or must do. */
export const isAdvice = (text: string) => patterns.advice.test(text.slice(0, READ));
