import { findHits } from '../core/clean/propose-selector';
import { isTooWide } from '../core/clean/selector/is-too-wide';
import { parseUserRule, type UserRule } from '../core/clean/user-rule';
import type { PickerFault } from '../ui/picker/view';

/** What a selector would do as a rule on a page. */
export interface CheckedSelector {
  hits: readonly Element[];
  /** `null` when there is a fault. */
  rule: UserRule | null;
  fault: PickerFault | null;
}

/** Reads only. */
export function checkSelector(document: Document, host: string, selector: string): CheckedSelector {
  const rule = parseUserRule(`${host}##${selector}`, (written) => isSelector(document, written));
  if (typeof rule === 'string') return { hits: [], rule: null, fault: rule };
  const hits = findHits(document, rule.selector);
  const fault = hits.length === 0 ? 'noHit' : isTooWide(document, hits) ? 'tooWide' : null;
  return { hits, rule: fault === null ? rule : null, fault };
}

function isSelector(document: Document, written: string): boolean {
  try {
    document.createDocumentFragment().querySelector(written);
    return true;
  } catch {
    return false;
  }
}
