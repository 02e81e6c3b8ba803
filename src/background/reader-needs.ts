import type { Answers } from '../messages';
import { answerLanguages } from './languages';
import { answerParts } from './late-parts';

/** Answers the readers in pages what they came without. */
export const answerNeeds = { ...answerLanguages, ...answerParts } satisfies Answers;
