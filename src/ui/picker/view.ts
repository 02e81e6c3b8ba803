import type { Proposal } from '../../core/clean/propose-selector';
import type { UserRuleFault } from '../../core/clean/user-rule';

/** What something on a page is, in one word. */
export type ThingKind =
  | 'box'
  | 'button'
  | 'film'
  | 'form'
  | 'frame'
  | 'heading'
  | 'link'
  | 'list'
  | 'picture'
  | 'table'
  | 'text';

/** Something on the page, as a person would name it. */
export interface Thing {
  kind: ThingKind;
  /** The start of what it says; empty if nothing. */
  words: string;
  widthPx: number;
  heightPx: number;
}

/** Why a selector is no rule, or none worth keeping. */
export type PickerFault = UserRuleFault | 'noHit';

/** All that the picker shows. */
export interface PickerView {
  /** Host name for which the rule will hold. */
  site: string;
  /** What is pointed at; `null` for nothing yet. */
  thing: Thing | null;
  /** It was chosen: now it is about the rule. */
  isChosen: boolean;
  proposals: readonly Proposal[];
  /** As it stands in the field. */
  selector: string;
  hits: number;
  fault: PickerFault | null;
  /** Steps of the checklist that the rule would hide. */
  steps: readonly string[];
  isPreviewing: boolean;
}

export type PickerButton =
  | 'wider'
  | 'narrower'
  | 'previous'
  | 'next'
  | 'choose'
  | 'back'
  | 'save'
  | 'anyway'
  | 'cancel';

/** All that can be done in the picker. What is typed into the field is read where keys are caught. */
export interface PickerActions {
  press(button: PickerButton): void;
  select(selector: string): void;
  preview(isOn: boolean): void;
}
