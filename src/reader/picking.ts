import { findAnchored } from '../core/anchor';
import type { UserRule } from '../core/clean/user-rule';
import type { Anchor, Checklist } from '../core/types';
import type { Preferred } from './wear';

/** What the picker asks of the reader in its page, and tells it. */
export interface Picking {
  /** Texts of the fixes and steps that would be hidden with these elements, in order; `[]` without a checklist. */
  stepsIn(elements: readonly Element[]): string[];
  /** How it is to look and speak; `null` as long as that is not known. */
  preferred: Preferred | null;
  /** The reader is done: with a rule to keep, or with nothing. */
  done(rule: UserRule | null): void;
}

declare global {
  interface Window {
    /** Set in the extension's own world of a page while the picker is wanted there. */
    fixtrailPicking?: Picking;
    /** Set there while it is open. */
    fixtrailPicker?: { cancel(): void; wear(preferred: Preferred): void };
  }
}

/** The steps and titles of a list that stand in some elements of the page. */
export function stepsIn(document: Document, checklist: Checklist | null, elements: readonly Element[]): string[] {
  const isIn = (anchor: Anchor) => {
    const place = findAnchored(document, anchor);
    return place !== null && elements.some((element) => element.contains(place));
  };
  return (checklist?.fixes ?? []).flatMap((fix) => [
    ...(isIn(fix.anchor) ? [fix.title] : []),
    ...fix.steps.filter(({ anchor }) => isIn(anchor)).map(({ text }) => text),
  ]);
}
