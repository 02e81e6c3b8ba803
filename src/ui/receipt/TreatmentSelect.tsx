import type { Receipt } from '../../core/clean/receipt';
import { TREATMENTS } from '../../core/clean/treatment';
import type { ClutterCategory, Treatment } from '../../core/types';
import { i18n } from '../../i18n';
import { commonTreatment, offeredTreatments } from './offered-treatments';

interface Props {
  /** `null` for all kinds. */
  category: ClutterCategory | null;
  treatments: Receipt['treatments'];
  onTreat(category: ClutterCategory | null, treatment: Treatment | null): void;
}

/** What becomes of a kind of clutter on this site, or of all kinds. */
export function TreatmentSelect({ category, treatments, onTreat }: Props) {
  const value = category === null ? commonTreatment(treatments) : treatments[category];
  const name = category === null ? i18n.t('receipt.all') : i18n.t(`categories.${category}`);
  return (
    <label class="treat">
      <span aria-hidden="true">{i18n.t(category === null ? 'receipt.allHere' : 'receipt.here')}</span>
      <select
        data-treat={category ?? 'all'}
        aria-label={i18n.t('receipt.treatment', [name])}
        value={value ?? 'mixed'}
        onChange={({ currentTarget }) => onTreat(category, readTreatment(currentTarget.value))}
      >
        {value === null && (
          <option value="mixed" disabled>
            {i18n.t('receipt.mixed')}
          </option>
        )}
        {(category === null ? TREATMENTS : offeredTreatments(category)).map((treatment) => (
          <option key={treatment} value={treatment}>
            {i18n.t(`treatments.${treatment}`)}
          </option>
        ))}
        {category === null && <option value="elsewhere">{i18n.t('receipt.asElsewhere')}</option>}
      </select>
    </label>
  );
}

function readTreatment(value: string): Treatment | null {
  return TREATMENTS.find((treatment) => treatment === value) ?? null;
}
