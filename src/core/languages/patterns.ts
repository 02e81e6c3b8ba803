import { languages } from '.';
import { forLowerCase, inLowerCase, type LowerCasePattern } from './in-lower-case';
import { instructionSource } from './instruction-pattern';
import { inflect, wordSource } from './word-pattern';

/**
 * The words of all languages as patterns, each compiled once, when it is first needed. None has the flag `g`, so none keeps a state.
 */
export const patterns = {
  fault: inLowerCase(
    wordSource(
      languages.flatMap(({ faults }) => faults),
      'anywhere',
      'stem',
    ),
  ),
  device: inLowerCase(
    wordSource(
      languages.flatMap(({ devices, inflections }) => inflect(devices, inflections.nouns)),
      'anywhere',
      'whole',
    ),
  ),
  operation: inLowerCase(
    wordSource(
      languages.flatMap(({ operations, inflections }) =>
        inflect(operations, [...inflections.verbs, ...inflections.nouns]),
      ),
      'anywhere',
      'whole',
    ),
  ),
  /** The text begins with an instruction; where the verb stands last, its first sentence ends with one. */
  instruction: inLowerCase(instructionSource(languages)),
  /** The text says somewhere that one can, should or must do something. */
  advice: inLowerCase(
    wordSource(
      languages.flatMap(({ advice }) => advice),
      'anywhere',
      'stem',
    ),
  ),
  /** The text begins by saying when or what for to do something. */
  condition: inLowerCase(
    wordSource(
      languages.flatMap(({ conditions }) => conditions),
      'start',
      'whole',
    ),
  ),
  /** The heading is none of a remedy. */
  notFix: inLowerCase(
    wordSource(
      languages.flatMap(({ notFixes }) => notFixes),
      'start',
      'whole',
    ),
  ),
  /** The label of a heading numbers a remedy, and no step of one. */
  remedyLabel: inLowerCase(
    wordSource(
      languages.flatMap(({ labels, stepLabels }) => labels.filter((label) => !stepLabels.includes(label))),
      'start',
      'whole',
    ),
  ),
  /** The word of a label numbers steps as often as remedies. */
  stepLabel: inLowerCase(headingSource(languages.flatMap(({ stepLabels }) => stepLabels))),
  /** The title says that the page judges or compares products. */
  review: inLowerCase(
    wordSource(
      languages.flatMap(({ reviews }) => reviews),
      'anywhere',
      'whole',
    ),
  ),
  recipe: inLowerCase(headingSource(languages.flatMap(({ otherPages }) => otherPages.recipe))),
  bugReport: inLowerCase(headingSource(languages.flatMap(({ otherPages }) => otherPages.bugReport))),
  product: inLowerCase(headingSource(languages.flatMap(({ otherPages }) => otherPages.product))),
  /** The paragraph leads away from the article. */
  notStep: inLowerCase(
    wordSource(
      languages.flatMap(({ notSteps }) => notSteps),
      'anywhere',
      'stem',
    ),
  ),
  /** The heading says only that a problem is described below it. */
  problemPart: inLowerCase(headingSource(languages.flatMap(({ problemParts }) => problemParts))),
  /** The heading says only that the remedy stands below it. */
  remedyPart: inLowerCase(headingSource(languages.flatMap(({ remedyParts }) => remedyParts))),
  alsoRead: inLowerCase(`^(?:${languages.flatMap(({ alsoRead }) => alsoRead).join('|')})\\s*[:：]?$`),
  galleryButton: inLowerCase(`^(?:${languages.flatMap(({ galleryButtons }) => galleryButtons).join('|')})$`),
  download: meaningPattern('downloads'),
  removal: meaningPattern('removals'),
  offer: meaningPattern('offers'),
  edition: meaningPattern('editions'),
  typing: meaningPattern('typing'),
  /** The line begins with a word that numbers ways of which one is enough. */
  alternative: inLowerCase(
    wordSource(
      languages.flatMap(({ meaning }) => meaning.alternatives),
      'start',
      'whole',
    ),
  ),
} as const;

function meaningPattern(field: 'downloads' | 'removals' | 'offers' | 'editions' | 'typing'): LowerCasePattern {
  const words = languages.flatMap(({ meaning }) => meaning[field]);
  return forLowerCase(wordSource(words, 'anywhere', 'stem'));
}

/** The source of a pattern for headings that say nothing else. */
export function headingSource(words: readonly string[]): string {
  return `^[^\\p{L}\\p{N}]*(?:${words.join('|')})\\s*[:：]?$`;
}
