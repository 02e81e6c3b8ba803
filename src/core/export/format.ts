import type { Handout } from './handout';

/** What a list has beside the words of its fixes and steps, and a format may be unable to carry. */
export type Aspect =
  | 'ticks'
  | 'outcomes'
  | 'notes'
  | 'times'
  | 'substeps'
  | 'commands'
  | 'alternatives'
  | 'address'
  | 'undo';

/** What the reader can choose for some formats; see {@link ExportOptions}. */
export type OptionName = keyof ExportOptions;

/** How a handout is written; each format names those that it heeds. */
export interface ExportOptions {
  /** Properties at the top of a Markdown file, as Obsidian reads them. */
  frontMatter: boolean;
  /** Whether a report may name the address of the article. */
  address: boolean;
  /** What the reader typed as the device; may be empty. */
  device: string;
  /** A to-do for each step without any above it, for apps that know no nesting. */
  flat: boolean;
}

/** What holds as long as nothing else was chosen. */
export const DEFAULT_OPTIONS: ExportOptions = { frontMatter: false, address: false, device: '', flat: false };

/** One way of writing a handout. Menu, preview, file name, media type and clipboard follow from it. */
export interface ExportFormat {
  /** Its words are in `locales/` under `formats`. */
  id: string;
  mediaType: string;
  /** File extension with the dot. */
  extension: string;
  /** Stands between the name of a file and its extension where two formats share that; empty for most. */
  suffix: string;
  /** What it can carry; all else is left out, and the reader is told so. */
  carries: readonly Aspect[];
  /** What can be chosen for it. */
  options: readonly OptionName[];
  render(handout: Handout): string;
}
