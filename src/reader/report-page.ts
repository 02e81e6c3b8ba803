import { readSource } from '../core/clean/content';
import { collapseSpace } from '../core/text';
import type { Analysis, Clutter, ClutterReport, DecidingLesson, PageReport } from '../core/types';
import { reasonOf } from '../i18n';

const LONGEST = 120;

/** What is told of a page to whoever asks: plain data, reasons in the reader's language. */
export function reportPage(
  { detection, shape, checklist }: Analysis,
  clutter: readonly Clutter[],
  isOpen: boolean,
  lesson: DecidingLesson | null,
): PageReport {
  return { detection, lesson, clutter: clutter.map(toReport), shape, checklist, isOpen };
}

function toReport({ element, ruleId, category, isPart }: Clutter): ClutterReport {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const media = element.matches('img, iframe, video') ? element : element.querySelector('img, iframe, video');
  return {
    ruleId,
    category,
    isPart,
    reason: reasonOf(ruleId),
    text: collapseSpace(element.textContent ?? '').slice(0, LONGEST),
    href: link?.getAttribute('href') ?? '',
    src: (media && readSource(media)) ?? '',
  };
}
