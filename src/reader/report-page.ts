import { NOTHING_DONE } from '../core/clean/nothing-done';
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
    receipt: cleaner?.receipt() ?? NOTHING_DONE,
    shape,
    checklist,
    isOpen,
    isCleaned: cleaner !== null,
  };
}

function toReport({ element, ruleId, category, isPart }: Clutter): ClutterReport {
  return { ruleId, category, isPart, reason: reasonOf(ruleId), ...describeElement(element) };
}
