/** What stage 1 knows of a language: kept small, since every page pays for it. Words are stems matched at the start of a word. */
export interface QuickWords {
  /** Words that number a remedy: "Fix 3", "Method 1". */
  labels: readonly string[];
  /** What says that something is broken, or is being mended. */
  faults: readonly string[];
  /** Verbs that begin the heading of a remedy or a step. */
  verbs: readonly string[];
}

/** What the engine knows of a language. A new language is one file here and one line in `index.ts`. */
export interface Language extends QuickWords {
  /** BCP 47, without region. */
  code: string;
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
  /** One text that each of the fields must recognise, and one that it must not. */
  examples: { [Field in keyof QuickWords | 'devices' | 'operations' | 'notFixes']: { hit: string; miss: string } };
}
