import type { Example } from './language';

/**
 * What tells what a step means, in one language: stems or small patterns in lower case, matched where a word begins in
 * texts in lower case. Anything may follow, so a pattern that must end says so.
 */
export interface Meaning {
  /** Some of these stand in every text that `restarts` recognises: others need not be looked at closer. */
  restartStems: readonly string[];
  /** A device is told to restart or to be switched off. */
  restarts: readonly string[];
  /** What looks so and is not: a browser or service is restarted, "do not switch off", "after a restart". */
  notRestarts: readonly string[];
  /** Words of waiting that stand before the time, and those that stand behind it. Holding a button is no waiting. */
  waits: { before: readonly string[]; after: readonly string[] };
  /** What stands between two numbers: "10 to 15 seconds". */
  ranges: readonly string[];
  /** Whole words. */
  units: Record<'seconds' | 'minutes' | 'hours', readonly string[]>;
  /** Numbers in words, as far as one waits so long. */
  numbers: Readonly<Record<string, number>>;
  /** A program is fetched. */
  downloads: readonly string[];
  /** A program is got rid of. */
  removals: readonly string[];
  /** What only a seller says. */
  offers: readonly string[];
  /** Free and paid versions: a seller's words where a product is advertised, harmless elsewhere. */
  editions: readonly string[];
  /** Words that number ways of which one is enough: "Option 2". */
  alternatives: readonly string[];
  /** Something is typed in. */
  typing: readonly string[];
  /** One text that each field must recognise, and one that it must not; `restarts` and `waits` stand for their partners too. */
  examples: Record<
    'restarts' | 'waits' | 'downloads' | 'removals' | 'offers' | 'editions' | 'alternatives' | 'typing',
    Example
  >;
}
