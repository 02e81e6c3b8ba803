import type { AdWords } from './ad-words';
import type { Meaning } from './meaning';

/**
 * What stage 1 knows of a language, as alternatives of a pattern. Every page pays for each letter, so these are stems without so much as a name, and
 * those that several languages share ("probl", "clic") stand in one of them; stage 1 reads a page with all.
 */
export type QuickWords = readonly [
  /** What says that something is broken, or is being mended. */
  faults: string,
  /** How the title of a remedy or a step begins: verbs, mostly. */
  verbs: string,
];

/**
 * All that is known of a language of articles. A new language is one file here, its line in `index.ts` and in `detect/quick.ts`,
 * and what it is told by in `telling-words.ts`.
 *
 * Words are stems or small patterns, matched in any case. They must mean nothing else in another language: a page is read
 * with English and every language that it may be in. Nor may a language go without a word because another has it: of all
 * others English alone is always there.
 */
export interface Language {
  /** BCP 47, without region. */
  code: string;
  /** Words that number a remedy: "Fix 3", "Method 1". */
  labels: readonly string[];
  /** Those of them that number steps, parts and cases as often as remedies. */
  stepLabels: readonly string[];
  /** What says that something is broken, or is being mended; anything may follow. */
  faults: readonly string[];
  /** Verbs that begin the heading of a remedy or a step. */
  verbs: readonly string[];
  /** What an instruction ends with, where the verb stands last: "…を押します", "… neu starten". */
  endings?: readonly string[];
  /** What says, within a sentence, that one can, should or must do something: weaker than a verb that begins it. */
  advice: readonly string[];
  /**
   * First words of sentences that tell what to do, beside `verbs`: too common elsewhere to make a step, and still nothing that may
   * be hidden. None of them begins what adverts say.
   */
  acts: readonly string[];
  /** What may stand before the verb of an instruction: "Then restart it". */
  leads: readonly string[];
  /** What begins a sentence that says when or what for to do something: "If it is dirty, wipe it." */
  conditions: readonly string[];
  /** What may follow the stem of a verb, of a device, and of an operation (either). */
  inflections: { verbs: readonly string[]; nouns: readonly string[] };
  /** Things that break, and the parts of them that one touches in mending. */
  devices: readonly string[];
  /** What one does to a device or a program, and no other thing: "click", "unplug". */
  operations: readonly string[];
  /** Whole headings, or their beginnings, that are no remedy: introduction, causes, FAQ, conclusion, advertising. */
  notFixes: readonly string[];
  /** One to ten, as a label may say them: "Option One"; empty where digits or signs of their own are used. */
  numberWords: readonly string[];
  /** What says in a title that a page judges or compares products. */
  reviews: readonly string[];
  /** Whole headings that only another kind of page has. */
  otherPages: Record<'bugReport' | 'product' | 'recipe', readonly string[]>;
  /** What says, within a paragraph, that it leads away from the article: to support, comments, newsletters. */
  notSteps: readonly string[];
  /** Whole headings under which a problem is described, beside its remedy: "Symptoms". */
  problemParts: readonly string[];
  /** Whole headings under which the remedy of a problem stands, beside its symptoms and causes: "Resolution". */
  remedyParts: readonly string[];
  /** Labels of lists of links to other articles. */
  alsoRead: readonly string[];
  /** Buttons of galleries that a copied article kept as paragraphs. */
  galleryButtons: readonly string[];
  /** What tells what a step means. */
  meaning: Meaning;
  /** What advertising and begging say, but for the labels of adverts. */
  ads: AdWords;
  /** One text that each of the fields must recognise, and one that it must not. `endings` where there are some. */
  examples: Record<
    | 'labels'
    | 'faults'
    | 'verbs'
    | 'devices'
    | 'operations'
    | 'advice'
    | 'conditions'
    | 'notFixes'
    | 'notSteps'
    | 'otherPages'
    | 'reviews'
    | 'stepLabels'
    | 'problemParts'
    | 'remedyParts',
    Example
  > & {
    endings?: Example;
  };
}

/** A language without what only its tests want: plain data, which a page is read with. */
export type LanguageWords = Omit<Language, 'examples' | 'meaning'> & { meaning: Omit<Meaning, 'examples'> };

export interface Example {
  hit: string;
  miss: string;
}
