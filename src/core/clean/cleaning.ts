import type { ClutterCategory, Treatment } from '../types';
import type { UserRule } from './user-rule';

/** What the reader wants on one page. */
export interface Cleaning {
  /** What becomes of each kind of clutter here. */
  treatments: Readonly<Record<ClutterCategory, Treatment>>;
  /** Those that hold on this site. */
  rules: readonly UserRule[];
  /** Keys of what was brought back on this page. */
  broughtBack: readonly string[];
  /** Whether paid links in sentences lead to the page that they name, instead of nowhere. */
  leadsOn: boolean;
  /** Whether the browser is asked not to load what comes from ad networks. */
  isBlocking: boolean;
}
