import { CATEGORIES, type Choice, TREATMENTS, treatmentOf } from '../../core/clean/treatment';
import type { ClutterCategory, Treatment } from '../../core/types';
import { i18n } from '../../i18n';
import { offeredTreatments } from '../receipt/offered-treatments';
import type { OptionsActions } from './Options';

interface Props {
  choices: readonly Choice[];
  onTreat: OptionsActions['treat'];
}

/** Every kind of clutter and what becomes of it on every site that has no choice of its own. */
export function TreatmentTable({ choices, onTreat }: Props) {
  const everywhere = choices.filter(({ site }) => site === null);
  return (
    <table class="treatments">
      <caption>{i18n.t('options.everySite')}</caption>
      <thead>
        <tr>
          <th scope="col">{i18n.t('options.kind')}</th>
          {TREATMENTS.map((treatment) => (
            <th key={treatment} scope="col">
              {i18n.t(`treatments.${treatment}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {CATEGORIES.map((category) => (
          <Row
            key={category}
            category={category}
            chosen={treatmentOf(everywhere, '', category)}
            onChoose={(treatment) => void onTreat({ site: null, category }, treatment)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  category: ClutterCategory;
  chosen: Treatment;
  onChoose(treatment: Treatment): void;
}

function Row({ category, chosen, onChoose }: RowProps) {
  const kind = i18n.t(`categories.${category}`);
  const offered = offeredTreatments(category);
  return (
    <tr data-category={category}>
      <th scope="row">{kind}</th>
      {TREATMENTS.map((treatment) => (
        <td key={treatment}>
          {offered.includes(treatment) && (
            <label>
              <input
                type="radio"
                name={`treat-${category}`}
                value={treatment}
                data-treat={category}
                aria-label={`${kind}: ${i18n.t(`treatments.${treatment}`)}`}
                checked={treatment === chosen}
                onChange={() => onChoose(treatment)}
              />
            </label>
          )}
        </td>
      ))}
    </tr>
  );
}
