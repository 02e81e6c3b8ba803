import { finish, mapInParts, type Parts } from '../parts';
import { type Report, tryOr } from '../report';
import type { Fix, Step, WrittenFix } from '../types';
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
  return finish(judgeInParts(fixes, title, report));
}

/** The same fix by fix. */
export function* judgeInParts(fixes: readonly WrittenFix[], title: string, report: Report): Parts<Fix[]> {
  const ask: Ask = (rule, attempt, otherwise) => tryOr(attempt, otherwise, `judge ${rule}`, report);
  const judged: Fix[] = [];
  for (const fix of fixes) {
    const steps = yield* judgeSteps(fix, title, ask);
    judged.push({
      ...fix,
      platforms: ask('platform', () => readPlatforms(fix.title), []),
      promoted: ask('promoted', () => isPromotedFix(fix, title), false),
      restarts: steps.some(({ restarts }) => restarts),
      steps,
    });
    yield;
  }
  return judged;
}

/** What a rule says, or if it throws what is then taken for true. */
type Ask = <Value>(rule: string, attempt: () => Value, otherwise: Value) => Value;

function* judgeSteps(fix: WrittenFix, title: string, ask: Ask): Parts<Step[]> {
  const alternatives = ask('alternatives', () => readAlternatives(fix.steps), []);
  const platforms = ask('platform', () => readStepPlatforms(fix.steps), []);
  yield;
  const promoted = ask('promoted', () => findPromoted(fix, title), []);
  yield;
  return yield* mapInParts(fix.steps, (step, at) => ({
    ...step,
    alternative: alternatives[at] ?? null,
    commands: ask('commands', () => readCommands(step), []),
    platforms: platforms[at] ?? [],
    promoted: promoted[at] ?? false,
    restarts: ask('restart', () => isRestart(step), false),
    waitSeconds: ask('wait', () => readWait(step.text), null),
  }));
}
