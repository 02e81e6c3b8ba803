import { languages } from '@/src/core/languages';
import { learnLanguages } from '@/src/core/languages/known';

/** Tests read pages in every language, and none of them is to be told apart first. */
learnLanguages(languages);
