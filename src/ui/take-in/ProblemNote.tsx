import type { FaultKind } from '../../core/import/incoming';
import { i18n, type PlainKey } from '../../i18n';
import type { Problem } from './view';

const FAULTS = {
  empty: 'takeIn.faults.empty',
  notText: 'takeIn.faults.notText',
  notOurs: 'takeIn.faults.notOurs',
  newer: 'takeIn.faults.newer',
  broken: 'takeIn.faults.broken',
  truncated: 'takeIn.faults.truncated',
  tooLarge: 'takeIn.faults.tooLarge',
  noTasks: 'takeIn.faults.noTasks',
  unreadable: 'takeIn.faults.unreadable',
} as const satisfies Record<FaultKind, PlainKey>;

const PROBLEMS = {
  full: 'takeIn.full',
  failed: 'takeIn.failed',
  copyGone: 'takeIn.copyGone',
} as const satisfies Record<Exclude<Problem, object>, PlainKey>;

/** Why nothing was taken in, and where in the file that is. Read out as soon as it is there. */
export function ProblemNote({ of }: { of: Problem | null }) {
  return (
    <div class="problem" role="alert">
      {of !== null && (
        <>
          <p>
            {i18n.t(typeof of === 'string' ? PROBLEMS[of] : FAULTS[of.kind])} {i18n.t('takeIn.unchanged')}
          </p>
          {typeof of === 'object' && (of.line !== null || of.place !== '') && (
            <p class="small">
              {of.line !== null && i18n.t('takeIn.line', [String(of.line)])} <code dir="ltr">{of.place}</code>
            </p>
          )}
        </>
      )}
    </div>
  );
}
