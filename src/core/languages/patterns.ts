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
  /** The text says somewhere that one can, should or must do something. */
  advice: wordPattern(
    languages.flatMap(({ advice }) => advice),
    'anywhere',
    'stem',
  ),
  /** The text begins by saying when or what for to do something. */
  condition: wordPattern(
    languages.flatMap(({ conditions }) => conditions),
    'start',
    'whole',
  ),
  /** The heading is none of a remedy. */
  notFix: wordPattern(
    languages.flatMap(({ notFixes }) => notFixes),
    'start',
    'whole',
  ),
  /** The label of a heading numbers a remedy, and no step of one. */
  remedyLabel: wordPattern(
    languages.flatMap(({ labels, stepLabels }) => labels.filter((label) => !stepLabels.includes(label))),
    'start',
    'whole',
  ),
  /** The word of a label numbers steps as often as remedies. */
  stepLabel: headingPattern(languages.flatMap(({ stepLabels }) => stepLabels)),
  /** The title says that the page judges or compares products. */
  review: wordPattern(
    languages.flatMap(({ reviews }) => reviews),
    'anywhere',
    'whole',
  ),
  recipe: headingPattern(languages.flatMap(({ otherPages }) => otherPages.recipe)),
  bugReport: headingPattern(languages.flatMap(({ otherPages }) => otherPages.bugReport)),
  product: headingPattern(languages.flatMap(({ otherPages }) => otherPages.product)),
  /** The paragraph leads away from the article. */
  notStep: wordPattern(
    languages.flatMap(({ notSteps }) => notSteps),
    'anywhere',
    'stem',
  ),
  /** The heading says only that a problem is described below it. */
  problemPart: headingPattern(languages.flatMap(({ problemParts }) => problemParts)),
  /** The heading says only that the remedy stands below it. */
  remedyPart: headingPattern(languages.flatMap(({ remedyParts }) => remedyParts)),
  alsoRead: new RegExp(`^(?:${languages.flatMap(({ alsoRead }) => alsoRead).join('|')})\\s*[:：]?$`, 'iu'),
  galleryButton: new RegExp(`^(?:${languages.flatMap(({ galleryButtons }) => galleryButtons).join('|')})$`, 'iu'),
  download: meaningPattern('downloads'),
  removal: meaningPattern('removals'),
  offer: meaningPattern('offers'),
  edition: meaningPattern('editions'),
  typing: meaningPattern('typing'),
  /** The line begins with a word that numbers ways of which one is enough. */
  alternative: wordPattern(
    languages.flatMap(({ meaning }) => meaning.alternatives),
    'start',
    'whole',
  ),
} as const;

/** For texts in lower case: a pattern without regard for case takes three times as long to compile. */
function meaningPattern(field: 'downloads' | 'removals' | 'offers' | 'editions' | 'typing'): RegExp {
  const words = languages.flatMap(({ meaning }) => meaning[field]);
  return new RegExp(wordPattern(words, 'anywhere', 'stem').source, 'u');
}

/** A pattern for headings that say nothing else. */
export function headingPattern(words: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.join('|')})\\s*[:：]?$`, 'iu');
}
