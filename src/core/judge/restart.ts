import { knownLanguages } from '../languages/known';
import type { LanguageWords } from '../languages/language';
import { wordSource } from '../languages/word-pattern';
import { type Lettered, lettered } from '../lettered';
import type { WrittenStep } from '../types';

type Meaning = LanguageWords['meaning'];

interface Patterns {
  restart: Lettered;
  notRestart: Lettered;
}

// Compiled when a text may need them, and without regard for case: all of them at once cost more than all else here.
const compiled = new Map<Meaning, Patterns>();

/**
 * Whether a step has a device restarted or switched off. What only looks so (a browser, an app or a service, "do not
 * switch off", "after a restart") is taken out of the text before it is asked.
 */
export function isRestart({ text, substeps }: Pick<WrittenStep, 'text' | 'substeps'>): boolean {
  const lines = [text, ...substeps].map((line) => line.toLowerCase());
  return knownLanguages().some(({ meaning }) => lines.some((line) => isRestartIn(meaning, line)));
}

function isRestartIn(meaning: Meaning, line: string): boolean {
  if (!meaning.restartStems.some((stem) => line.includes(stem))) return false;
  const { restart, notRestart } = patternsOf(meaning);
  return restart.test(line) && restart.test(line.replace(notRestart.for(line), ' '));
}

function patternsOf(meaning: Meaning): Patterns {
  const known = compiled.get(meaning);
  if (known) return known;
  const source = (words: readonly string[]) => wordSource(words, 'anywhere', 'stem');
  const patterns = {
    restart: lettered(source(meaning.restarts)),
    notRestart: lettered(source(meaning.notRestarts), 'g'),
  };
  compiled.set(meaning, patterns);
  return patterns;
}
