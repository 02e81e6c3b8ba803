import type { DecidingLesson, FiredSignal } from '../../core/types';
import { i18n, signalInWords } from '../../i18n';

/** What FixTrail makes of a page, and why. */
export interface PageExplanation {
  isOffered: boolean;
  hasFixes: boolean;
  /** What the reader said that decided; `null` when the page alone did. */
  lesson: DecidingLesson | null;
  signals: readonly FiredSignal[];
}

/**
 * Whether the page is taken for a list of fixes, and what speaks for and against it in plain words, strongest first.
 * Folded until it is asked for.
 *
 * @param of `null` when stage 1 sent nobody to look
 */
export function Explanation({ of }: { of: PageExplanation | null }) {
  return (
    <details class="why">
      <summary data-action="why">{i18n.t('why.open')}</summary>
      {of === null ? <p>{i18n.t('why.noReader')}</p> : <Reasons of={of} />}
    </details>
  );
}

function Reasons({ of }: { of: PageExplanation }) {
  const strongest = of.signals.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <>
      <p>
        {i18n.t(of.isOffered ? 'why.offered' : 'why.notOffered')} {i18n.t(`why.${decidedBy(of)}`)}
      </p>
      <Side title={i18n.t('why.for')} side="for" signals={strongest.filter(({ weight }) => weight > 0)} />
      <Side title={i18n.t('why.against')} side="against" signals={strongest.filter(({ weight }) => weight < 0)} />
      {strongest.length === 0 && <p>{i18n.t('why.nothing')}</p>}
    </>
  );
}

function Side({ title, side, signals }: { title: string; side: string; signals: readonly FiredSignal[] }) {
  if (signals.length === 0) return null;
  return (
    <>
      <h2 class="side">{title}</h2>
      <ul data-side={side}>
        {signals.map(({ id }) => (
          <li key={id}>{signalInWords(id)}</li>
        ))}
      </ul>
    </>
  );
}

function decidedBy({ isOffered, hasFixes, lesson }: PageExplanation) {
  if (!isOffered && !hasFixes) return 'noFixes';
  return lesson ?? (isOffered ? 'enough' : 'tooLittle');
}
