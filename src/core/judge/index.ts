import { type Report, tryOr } from '../report';
import type { Fix, WrittenFix } from '../types';
import { readAlternatives } from './alternatives';
import { readCommands } from './commands';
import { readPlatforms, readStepPlatforms } from './platform';
import { findPromoted, isPromotedFix } from './promoted';
import { isRestart } from './restart';
import { readWait } from './wait';

/**
 * What the fixes and their steps mean, beside what they say. Their words and ids stay as they are.
 *
 * @param title of the page
 * @param report hears of rules that threw: what they would have said is then unknown
 */
export function judge(fixes: readonly WrittenFix[], title: string, report: Report): Fix[] {
  const ask = <Value>(rule: string, attempt: () => Value, otherwise: Value) =>
    tryOr(attempt, otherwise, `judge ${rule}`, report);
  return fixes.map((fix) => {
    const alternatives = ask('alternatives', () => readAlternatives(fix.steps), []);
    const platforms = ask('platform', () => readStepPlatforms(fix.steps), []);
    const promoted = ask('promoted', () => findPromoted(fix, title), []);
    const steps = fix.steps.map((step, at) => ({
      ...step,
      alternative: alternatives[at] ?? null,
      commands: ask('commands', () => readCommands(step), []),
      platforms: platforms[at] ?? [],
      promoted: promoted[at] ?? false,
      restarts: ask('restart', () => isRestart(step), false),
      waitSeconds: ask('wait', () => readWait(step.text), null),
    }));
    return {
      ...fix,
      platforms: ask('platform', () => readPlatforms(fix.title), []),
      promoted: ask('promoted', () => isPromotedFix(fix, title), false),
      restarts: steps.some(({ restarts }) => restarts),
      steps,
    };
  });
}
