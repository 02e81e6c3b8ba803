import { languages } from '.';
import { instructionPattern } from './instruction-pattern';
import { inflect, wordPattern } from './word-pattern';

/**
 * The words of all languages as patterns, compiled once. None has the flag `g`, so none keeps a state.
 */
export const patterns = {
  fault: wordPattern(
    languages.flatMap(({ faults }) => faults),
    'anywhere',
    'stem',
  ),
  device: wordPattern(
    languages.flatMap(({ devices, inflections }) => inflect(devices, inflections.nouns)),
    'anywhere',
    'whole',
  ),
  operation: wordPattern(
    languages.flatMap(({ operations, inflections }) =>
      inflect(operations, [...inflections.verbs, ...inflections.nouns]),
    ),
    'anywhere',
    'whole',
  ),
  /** The text begins with an instruction; where the verb stands last, its first sentence ends with one. */
  instruction: instructionPattern(languages),
  /** The heading is none of a remedy. */
  notFix: wordPattern(
    languages.flatMap(({ notFixes }) => notFixes),
    'start',
    'whole',
  ),
  alsoRead: new RegExp(`^(?:${languages.flatMap(({ alsoRead }) => alsoRead).join('|')})\\s*[:：]?$`, 'iu'),
  galleryButton: new RegExp(`^(?:${languages.flatMap(({ galleryButtons }) => galleryButtons).join('|')})$`, 'iu'),
} as const;
