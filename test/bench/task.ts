import type { BrowserName } from '../../scripts/open/browser';
import type { SectionName } from './row';

/** A browser to measure in. Paths are absolute. */
export interface Place {
  browser: BrowserName;
  /** The browser's program. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
}

/** What `npm run bench` hands over, as JSON. Paths are absolute. */
export interface Task {
  places: Place[];
  sections: SectionName[];
  /** The most rounds of anything. */
  rounds: number;
  /** Folder with html/ and gold/; `null` without one. */
  corpus: string | null;
  /** Page to say of where `analyse` spends its time, instead of measuring: a file, or a part of a sample's name. */
  profile: string | null;
  /** Whether what comes out is the baseline from now on. */
  save: boolean;
  /** Folder for the figures. */
  out: string;
}

/** What a section measures with. */
export interface Seat extends Place, Pick<Task, 'rounds' | 'corpus'> {
  /** Says on stderr how far it has come. */
  say(words: string): void;
}
