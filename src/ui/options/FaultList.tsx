import type { FaultyLine } from '../../core/clean/user-rule';
import { i18n } from '../../i18n';

/** As many as anybody mends at a time. */
const MOST = 20;

/** The lines that are no rules, and why. */
export function FaultList({ faults, id }: { faults: readonly FaultyLine[]; id: string }) {
  return (
    <ul class="faults" id={id}>
      {faults.slice(0, MOST).map(({ line, text, fault }) => (
        <li key={line} data-line={line}>
          {i18n.t('options.faultAt', [String(line), i18n.t(`options.faults.${fault}`)])}{' '}
          <code dir="ltr">{text.slice(0, 80)}</code>
        </li>
      ))}
      {faults.length > MOST && <li>{i18n.t('options.moreFaults', faults.length - MOST)}</li>}
    </ul>
  );
}
