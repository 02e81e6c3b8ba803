import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import type { Language } from './language';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { zh } from './zh';

/**
 * Every language of articles, sorted by code. They are a third of what a page would have to take in: what is put into one has English
 * and asks for the others that it needs.
 */
export const languages: readonly Language[] = [de, en, es, fr, it, ja, ko, nl, pl, pt, ru, zh];
