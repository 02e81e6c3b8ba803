import type { KeptList } from '../kept-list';
import type { Outcome } from '../types';

/**
 * FixTrail's own file: one JSON object, with a line break after its head and after each list, so that a file of any size
 * can be written and read line by line. `src/core/export/fixtrail.schema.json` describes it.
 *
 * ```
 * {"format":"fixtrail","version":2,"savedAt":"2026-11-22T10:00:00.000Z","settings":{…},"lists":[
 * {"checklist":{…},"events":[…]},
 * {"checklist":{…},"events":[…],"progress":{…}}
 * ]}
 * ```
 */
export interface ExchangeFile {
  format: 'fixtrail';
  version: 2;
  /** ISO 8601, in UTC. */
  savedAt: string;
  /** Key of the store → its value; only in a backup. */
  settings?: Record<string, unknown>;
  lists: ExchangeList[];
}

/** A list in the file. Whoever takes it in goes by its events; what they come to stands beside them for other programs. */
export interface ExchangeList extends KeptList {
  progress?: ExchangeProgress;
}

/** What the events of a list come to. */
export interface ExchangeProgress {
  /** The reader's name for the list; empty when it has its author's. */
  title: string;
  /** Ids of ticked steps, and of fixes without steps that are ticked as a whole. */
  done: string[];
  /** `at`: ISO 8601, in UTC. */
  outcomes: { fixId: string; outcome: Outcome; at: string }[];
  notes: { fixId: string; text: string }[];
  /** Id of the fix that helped; `null` while the case is open. */
  solvedBy: string | null;
}

/** All before the first list, with its line break. */
export function writeHead(at: number, settings: Record<string, unknown> | null): string {
  const head = { format: 'fixtrail', version: 2, savedAt: new Date(at).toISOString(), ...(settings && { settings }) };
  return `${JSON.stringify(head).slice(0, -1)},"lists":[\n`;
}

/** One list in its line, without a line break and comma. */
export function writeList({ checklist, events, progress }: ExchangeList): string {
  return JSON.stringify({ checklist, events, ...(progress && { progress }) });
}

/** What stands between two lists. */
export const BETWEEN = ',\n';
/** All after the last list. */
export const TAIL = '\n]}\n';
