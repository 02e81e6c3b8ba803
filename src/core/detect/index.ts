import type { Section } from '../outline';
import type { Page } from '../page';
import { type Report, tryOr } from '../report';
import type { Detection, Fix } from '../types';
import { readFacts } from './facts';
import { signals, THRESHOLD } from './signals';

/**
 * Whether the page is an article about a fault, with every signal that says so or speaks against it. A page without a
 * fix never is: nothing could be offered. Reads only.
 *
 * @param report hears of signals that threw and were skipped
 */
export function detect(page: Page, outline: readonly Section[], fixes: readonly Fix[], report: Report): Detection {
  const facts = readFacts(page, outline, fixes);
  const fired = signals.filter((signal) => tryOr(() => signal.test(facts), false, `signal ${signal.id}`, report));
  const score = fired.reduce((sum, { weight }) => sum + weight, 0);
  return {
    isTroubleshooting: fixes.length > 0 && score >= THRESHOLD,
    score,
    signals: fired.map(({ id, weight }) => ({ id, weight })),
  };
}
