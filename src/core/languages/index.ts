import { de } from './de';
import { en } from './en';
import type { Language } from './language';

/** Every language of articles, in no order that matters: a page is read with all of them, since `lang` is often wrong. */
export const languages: readonly Language[] = [de, en];
