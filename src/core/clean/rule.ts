import type { ClutterCategory } from '../types';

/** One way in which something is no part of an article. */
export interface Rule {
  /** camelCase; `locales/*.yml` has the reason in plain words under `rules.<id>`. */
  id: string;
  category: ClutterCategory;
  /** What natively selected elements this looks at; the cheaper the better. Browsers are quicker with several than with one list. */
  selector: string | readonly string[];
  /** The elements to hide for one selected element: itself, its neighbours, or none. Reads only. */
  find(element: Element): Element[];
  /** Of what may be an instruction, the elements that a find of this rule has of its own and has judged: its heading, its form. */
  own?: string;
  /** Markup of which at least one element is hidden. */
  example: string;
  /** Near misses: markup of which nothing is hidden. */
  keep: readonly string[];
  /** Where this was seen, and when. */
  source: string;
}
