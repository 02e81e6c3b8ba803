import { languages } from '.';
import { wordPattern } from './word-pattern';

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
    languages.flatMap(({ devices }) => devices),
    'anywhere',
    'inflected',
  ),
  operation: wordPattern(
    languages.flatMap(({ operations }) => operations),
    'anywhere',
    'inflected',
  ),
  /** The text begins with an instruction. */
  instruction: wordPattern(
    languages.flatMap(({ verbs }) => verbs),
    'start',
    'inflected',
  ),
  /** The heading is none of a remedy. */
  notFix: wordPattern(
    languages.flatMap(({ notFixes }) => notFixes),
    'start',
    'whole',
  ),
  alsoRead: new RegExp(`^(?:${languages.flatMap(({ alsoRead }) => alsoRead).join('|')})\\s*:?$`, 'iu'),
  galleryButton: new RegExp(`^(?:${languages.flatMap(({ galleryButtons }) => galleryButtons).join('|')})$`, 'iu'),
} as const;
