/**
 * What stage 1 knows of a language, as alternatives of a pattern. Every page pays for each letter, so these are stems, and
 * those that several languages share ("probl", "clic") stand in one of them; a page is read with all.
 */
export interface QuickWords {
  /** What says that something is broken, or is being mended. */
  faults: string;
  /** How the title of a remedy or a step begins: verbs, mostly. */
  verbs: string;
}

/**
 * What the engine knows of a language. A new language is one file here, and its line in `index.ts` and in `detect/quick.ts`.
 *
 * Words are stems or small patterns, matched in any case. They must mean nothing else in another language: a page is read
 * with all of them.
 */
export interface Language {
  /** BCP 47, without region. */
  code: string;
  /** Words that number a remedy: "Fix 3", "Method 1". */
  labels: readonly string[];
  /** What says that something is broken, or is being mended; anything may follow. */
  faults: readonly string[];
  /** Verbs that begin the heading of a remedy or a step. */
  verbs: readonly string[];
  /** What an instruction ends with, where the verb stands last: "…を押します", "… neu starten". */
  endings?: readonly string[];
  /** What may follow the stem of a verb, of a device, and of an operation (either). */
  inflections: { verbs: readonly string[]; nouns: readonly string[] };
  /** Things that break, and the parts of them that one touches in mending. */
  devices: readonly string[];
  /** What one does to a device or a program, and no other thing: "click", "unplug". */
  operations: readonly string[];
  /** Whole headings, or their beginnings, that are no remedy: introduction, causes, FAQ, conclusion, advertising. */
  notFixes: readonly string[];
  /** Labels of lists of links to other articles. */
  alsoRead: readonly string[];
  /** Buttons of galleries that a copied article kept as paragraphs. */
  galleryButtons: readonly string[];
  /** One text that each of the fields must recognise, and one that it must not. `endings` where there are some. */
  examples: Record<'labels' | 'faults' | 'verbs' | 'devices' | 'operations' | 'notFixes', Example> & {
    endings?: Example;
  };
}

interface Example {
  hit: string;
  miss: string;
}
