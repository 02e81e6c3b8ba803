import { languages } from '.';
import { inLowerCase } from './in-lower-case';
import { instructionPattern } from './instruction-pattern';
import { inflect, wordPattern } from './word-pattern';

/**
 * The words of all languages as patterns, compiled once. None has the flag `g`, so none keeps a state.
 */
export const patterns = {
  fault: inLowerCase(
    wordPattern(
      languages.flatMap(({ faults }) => faults),
      'anywhere',
      'stem',
    ),
  ),
  device: inLowerCase(
    wordPattern(
      languages.flatMap(({ devices, inflections }) => inflect(devices, inflections.nouns)),
      'anywhere',
      'whole',
    ),
  ),
  operation: inLowerCase(
    wordPattern(
      languages.flatMap(({ operations, inflections }) =>
        inflect(operations, [...inflections.verbs, ...inflections.nouns]),
      ),
      'anywhere',
      'whole',
    ),
  ),
  /** The text begins with an instruction; where the verb stands last, its first sentence ends with one. */
  instruction: inLowerCase(instructionPattern(languages)),
  /** The text says somewhere that one can, should or must do something. */
  advice: inLowerCase(
    wordPattern(
      languages.flatMap(({ advice }) => advice),
      'anywhere',
      'stem',
    ),
  ),
  /** The text begins by saying when or what for to do something. */
  condition: inLowerCase(
    wordPattern(
      languages.flatMap(({ conditions }) => conditions),
      'start',
      'whole',
    ),
  ),
  /** The heading is none of a remedy. */
  notFix: inLowerCase(
    wordPattern(
      languages.flatMap(({ notFixes }) => notFixes),
      'start',
      'whole',
    ),
  ),
  /** The label of a heading numbers a remedy, and no step of one. */
  remedyLabel: inLowerCase(
    wordPattern(
      languages.flatMap(({ labels, stepLabels }) => labels.filter((label) => !stepLabels.includes(label))),
      'start',
      'whole',
    ),
  ),
  /** The word of a label numbers steps as often as remedies. */
  stepLabel: inLowerCase(headingPattern(languages.flatMap(({ stepLabels }) => stepLabels))),
  /** The title says that the page judges or compares products. */
  review: inLowerCase(
    wordPattern(
      languages.flatMap(({ reviews }) => reviews),
      'anywhere',
      'whole',
    ),
  ),
  recipe: inLowerCase(headingPattern(languages.flatMap(({ otherPages }) => otherPages.recipe))),
  bugReport: inLowerCase(headingPattern(languages.flatMap(({ otherPages }) => otherPages.bugReport))),
  product: inLowerCase(headingPattern(languages.flatMap(({ otherPages }) => otherPages.product))),
  /** The paragraph leads away from the article. */
  notStep: inLowerCase(
    wordPattern(
      languages.flatMap(({ notSteps }) => notSteps),
      'anywhere',
      'stem',
    ),
  ),
  /** The heading says only that a problem is described below it. */
  problemPart: inLowerCase(headingPattern(languages.flatMap(({ problemParts }) => problemParts))),
  /** The heading says only that the remedy stands below it. */
  remedyPart: inLowerCase(headingPattern(languages.flatMap(({ remedyParts }) => remedyParts))),
  alsoRead: inLowerCase(new RegExp(`^(?:${languages.flatMap(({ alsoRead }) => alsoRead).join('|')})\\s*[:：]?$`, 'iu')),
  galleryButton: inLowerCase(
    new RegExp(`^(?:${languages.flatMap(({ galleryButtons }) => galleryButtons).join('|')})$`, 'iu'),
  ),
  download: meaningPattern('downloads'),
  removal: meaningPattern('removals'),
  offer: meaningPattern('offers'),
  edition: meaningPattern('editions'),
  typing: meaningPattern('typing'),
  /** The line begins with a word that numbers ways of which one is enough. */
  alternative: inLowerCase(
    wordPattern(
      languages.flatMap(({ meaning }) => meaning.alternatives),
      'start',
      'whole',
    ),
  ),
} as const;

/** For texts in lower case, of which the place of what was found is asked too. */
function meaningPattern(field: 'downloads' | 'removals' | 'offers' | 'editions' | 'typing'): RegExp {
  const words = languages.flatMap(({ meaning }) => meaning[field]);
  return new RegExp(wordPattern(words, 'anywhere', 'stem').source, 'u');
}

/** A pattern for headings that say nothing else. */
export function headingPattern(words: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${words.join('|')})\\s*[:：]?$`, 'iu');
}
