import { type Proposal, proposeSelectors } from '../core/clean/propose-selector';
import type { UserRule } from '../core/clean/user-rule';
import type { Picking } from '../reader/picking';
import type { PickerView, Thing } from '../ui/picker/view';
import { type CheckedSelector, checkSelector } from './check-selector';
import { describeThing } from './describe-thing';
import { createPreview } from './preview';

/** The rule in the making: what is pointed at, whether it is chosen, and what a rule about it would hide. */
export interface Draft {
  readonly target: Element | null;
  readonly isChosen: boolean;
  /** What the rule would hide; empty before something is chosen. */
  readonly hits: readonly Element[];
  /** `null` as long as there is a fault. */
  readonly rule: UserRule | null;
  /** Steps of the checklist that the rule would hide. */
  readonly steps: readonly string[];
  /** Points at something, chosen or not. */
  point(element: Element | null, isChosen: boolean): void;
  /** Takes another selector for what is chosen. */
  select(selector: string): void;
  /** Hides what the rule would hide, or shows it again. */
  preview(isOn: boolean): void;
  view(): PickerView;
}

const UNCHECKED: CheckedSelector = { hits: [], rule: null, fault: null };

/** @param site host name without "www." */
export function createDraft(document: Document, site: string, stepsIn: Picking['stepsIn']): Draft {
  const preview = createPreview(document);
  let target: Element | null = null;
  let thing: Thing | null = null;
  let isChosen = false;
  let proposals: readonly Proposal[] = [];
  let selector = '';
  let checked = UNCHECKED;
  let steps: readonly string[] = [];

  const check = (wanted: string, now: CheckedSelector) => {
    const wasPreviewing = preview.isOn();
    preview.stop();
    selector = wanted;
    checked = now;
    steps = checked.rule ? stepsIn(checked.hits) : [];
    if (wasPreviewing && checked.rule) preview.show(checked.hits);
  };
  return {
    get target() {
      return target;
    },
    get isChosen() {
      return isChosen;
    },
    get hits() {
      return checked.hits;
    },
    get rule() {
      return checked.rule;
    },
    get steps() {
      return steps;
    },
    point: (element, isChosenNow) => {
      preview.stop();
      target = element;
      thing = target && describeThing(target);
      isChosen = isChosenNow && target !== null;
      proposals = target && isChosen ? proposeSelectors(target) : [];
      const [best] = proposals;
      if (best) check(best.selector, checkSelector(document, site, best.selector));
      else check('', isChosen ? { ...UNCHECKED, fault: 'tooWide' } : UNCHECKED);
    },
    select: (wanted) => check(wanted, checkSelector(document, site, wanted)),
    preview: (isOn) => {
      if (isOn && checked.rule) preview.show(checked.hits);
      else preview.stop();
    },
    view: () => ({
      site,
      thing,
      isChosen,
      proposals,
      selector,
      hits: checked.hits.length,
      fault: checked.fault,
      steps,
      isPreviewing: preview.isOn(),
    }),
  };
}
