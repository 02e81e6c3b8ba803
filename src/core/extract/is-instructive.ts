import { patterns } from '../languages/patterns';
import { lettered } from '../lettered';
import { once } from '../once';

/** Where a sentence, or a clause of one, begins. */
const CLAUSE = lettered(
  '(?<=[.!?。！？:;])\\s*|\\s(?:just|simply|please)\\s|(?<=[,，、])\\s*(?:then|and|or|simply|just|please|(?:you|\\p{L}+s) (?:can|should|need to|have to|must|may want to))?\\s*',
  'i',
);
/** "Workaround: …". */
const LABEL = /^[^:：]{3,40}[:：]/;
const GERUND = lettered('^\\P{L}*\\p{L}+ing\\b', 'i');
/** Longer texts are looked at to here. */
const READ = 600;

/** Whether some sentence or clause of a text tells one to do something. */
export const isInstructive = once((text: string) => isLabelled(text) || readOrders(text).length > 0);

/** The same, but what happens while one does it is no instruction: "Pressing it twice starts the loader". */
export const isDirect = (text: string) => isLabelled(text) || readOrders(text).some((clause) => !GERUND.test(clause));

const isLabelled = (text: string) => {
  const label = LABEL.exec(text);
  return label !== null && patterns.remedyPart.test(label[0]);
};

function readOrders(text: string): string[] {
  const read = text.slice(0, READ);
  return read.split(CLAUSE.for(read)).filter((clause) => patterns.instruction.test(clause));
}

/** Whether some sentence of a text says what one can, should or must do. */
export const isAdvice = (text: string) => patterns.advice.test(text.slice(0, READ));

/** Whether a text instructs or advises, anywhere in it. */
export const tells = (text: string) => isInstructive(text) || isAdvice(text);
