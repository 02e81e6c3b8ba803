import type { Receipt } from '../core/clean/receipt';
import { NOTHING_DONE } from '../core/clean/receipt';
import type { Analysis, Clutter, ClutterReport, DecidingLesson, PageReport } from '../core/types';
import { reasonOf } from '../i18n';
import type { Cleaner } from './cleaner';
import { describeElement } from './receipt';

/** What is told of a page to whoever asks: plain data, reasons in the reader's language. */
export function reportPage(
  { detection, shape, checklist, clutter }: Analysis,
  cleaner: Cleaner | null,
  isOpen: boolean,
  lesson: DecidingLesson | null,
): PageReport {
  return {
    detection,
    lesson,
    clutter: (cleaner?.clutter ?? clutter).map(toReport),
    receipt: cleaner ? spellOut(cleaner.receipt()) : NOTHING_DONE,
    shape,
    checklist,
    isOpen,
    isCleaned: cleaner !== null,
  };
}

/** With every word in it: what is read when it is asked for does not pass from one script to another. */
function spellOut(receipt: Receipt): Receipt {
  return { ...receipt, entries: receipt.entries.map((entry) => ({ ...entry })) };
}

function toReport({ element, ruleId, category, isPart }: Clutter): ClutterReport {
  return { ruleId, category, isPart, reason: reasonOf(ruleId), ...describeElement(element) };
}
