import type { Aspect, ExportFormat, ExportOptions } from '../../core/export/format';
import type { KeptList } from '../../core/kept-list';

/** What of the lists is handed over. */
export const SCOPES = ['list', 'open', 'fix', 'selection', 'all'] as const;
export type ScopeName = (typeof SCOPES)[number];

/** What the reader chose. */
export interface Choice {
  scope: ScopeName;
  /** Which fix, for the scope of one. */
  fixId: string;
  /** Ids of steps and of fixes of prose, for the scope of a selection. */
  selected: ReadonlySet<string>;
  format: ExportFormat;
  options: ExportOptions;
}

/** One code. */
export interface QrCode {
  /** What a phone reads. */
  text: string;
  /** Of a side, without the margin. */
  sizeModules: number;
  /** Outline of what is black, one unit a module. */
  path: string;
}

export interface QrCodes {
  codes: readonly QrCode[];
  /** How many more the text would take. */
  missing: number;
}

/** The beginning of what is handed over. */
export interface Preview {
  text: string;
  /** How many lists it shows, and of how many. */
  shown: number;
  total: number;
}

/** All that the page shows. */
export interface HandOverView {
  /** What the page was opened with; `null` while that is read, `[]` when it is forgotten. */
  lists: readonly KeptList[] | null;
  isPrivate: boolean;
  choice: Choice;
  /** `null` when nothing is chosen, or is not known yet. */
  preview: Preview | null;
  isLooking: boolean;
  /** What the lists have and the format cannot carry. */
  leftOut: readonly Aspect[];
  /** `mailto:`; `null` when there is nothing to hand over. */
  mailAddress: string | null;
  canShare: boolean;
  /** `null` as long as none are asked for. */
  qr: QrCodes | null;
  /** What was just done or could not be done; `null` for nothing. */
  notice: string | null;
}

/** All that can be done there. */
export interface HandOverActions {
  choose(part: Partial<Choice>): void;
  copy(): void;
  save(): void;
  print(): void;
  share(): void;
  mail(): void;
  /** Shows the codes, or takes them away. */
  showQr(isShown: boolean): void;
}
