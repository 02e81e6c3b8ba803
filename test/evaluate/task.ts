import type { BrowserName } from '../../scripts/open/browser';

/** What `npm run evaluate` hands over, as JSON. Paths are absolute. */
export interface Task {
  /** Folder with html/, gold/ and probe.js. */
  corpus: string;
  /** Names of the pages to measure, in order. */
  names: string[];
  stripComments: boolean;
  browser: BrowserName;
  /** The browser's program. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  /** File that predictions are added to, a line of JSON a page. */
  predictions: string;
  /** Whether to print what FixTrail makes of the pages instead. */
  explain: boolean;
}
