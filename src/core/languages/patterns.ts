import { forLowerCase, inLowerCase, type LowerCasePattern, type Pattern } from './in-lower-case';
import { instructionSource } from './instruction-pattern';
import type { LanguageWords } from './language';
import { inflect, wordSource } from './word-pattern';

/**
 * The words of the languages that a page is read with as patterns, each compiled when it is first needed, and anew after a language was
 * learned. None has the flag `g`, so none keeps a state.
 */
export const patterns = {
  fault: words((language) => language.faults, 'anywhere', 'stem'),
  device: words(({ devices, inflections }) => inflect(devices, inflections.nouns), 'anywhere', 'whole'),
  operation: words(
    ({ operations, inflections }) => inflect(operations, [...inflections.verbs, ...inflections.nouns]),
    'anywhere',
    'whole',
  ),
  /** The text begins with an instruction; where the verb stands last, its first sentence ends with one. */
  instruction: inLowerCase(instructionSource),
  /** The text begins by telling what to do, in words that no checklist is made of. */
  act: words((language) => language.acts, 'start', 'whole'),
  /** The text says somewhere that one can, should or must do something. */
  advice: words((language) => language.advice, 'anywhere', 'stem'),
  /** The text begins by saying when or what for to do something. */
  condition: words((language) => language.conditions, 'start', 'whole'),
  /** The heading is none of a remedy. */
  notFix: words((language) => language.notFixes, 'start', 'whole'),
  /** The label of a heading numbers a remedy, and no step of one. */
  remedyLabel: words(
    ({ labels, stepLabels }) => labels.filter((label) => !stepLabels.includes(label)),
    'start',
    'whole',
  ),
  /** The word of a label numbers steps as often as remedies. */
  stepLabel: headings((language) => language.stepLabels),
  /** The title says that the page judges or compares products. */
  review: words((language) => language.reviews, 'anywhere', 'whole'),
  recipe: headings(({ otherPages }) => otherPages.recipe),
  bugReport: headings(({ otherPages }) => otherPages.bugReport),
  product: headings(({ otherPages }) => otherPages.product),
  /** The paragraph leads away from the article. */
  notStep: words((language) => language.notSteps, 'anywhere', 'stem'),
  /** The heading says only that a problem is described below it. */
  problemPart: headings((language) => language.problemParts),
  /** The heading says only that the remedy stands below it. */
  remedyPart: headings((language) => language.remedyParts),
  alsoRead: inLowerCase((languages) => `^(?:${languages.flatMap(({ alsoRead }) => alsoRead).join('|')})\\s*[:：]?$`),
  galleryButton: inLowerCase(
    (languages) => `^(?:${languages.flatMap(({ galleryButtons }) => galleryButtons).join('|')})$`,
  ),
  download: meant(({ downloads }) => downloads),
  removal: meant(({ removals }) => removals),
  offer: meant(({ offers }) => offers),
  edition: meant(({ editions }) => editions),
  typing: meant(({ typing }) => typing),
  /** The line begins with a word that numbers ways of which one is enough. */
  alternative: words(({ meaning }) => meaning.alternatives, 'start', 'whole'),
} as const;

/** What a language says of something. */
type Field = (language: LanguageWords) => readonly string[];

function words(field: Field, at: 'anywhere' | 'start', ending: 'stem' | 'whole'): Pattern {
  return inLowerCase((languages) => wordSource(languages.flatMap(field), at, ending));
}

function headings(field: Field): Pattern {
  return inLowerCase((languages) => headingSource(languages.flatMap(field)));
}

function meant(field: (meaning: LanguageWords['meaning']) => readonly string[]): LowerCasePattern {
  return forLowerCase((languages) =>
    wordSource(
      languages.flatMap(({ meaning }) => field(meaning)),
      'anywhere',
      'stem',
    ),
  );
}

/** The source of a pattern for headings that say nothing else. */
export function headingSource(words: readonly string[]): string {
  return `^[^\\p{L}\\p{N}]*(?:${words.join('|')})\\s*[:：]?$`;
}
