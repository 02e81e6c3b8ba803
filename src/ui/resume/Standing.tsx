import { CircleCheck } from 'lucide';
import { i18n } from '../../i18n';
import type { ListRow } from '../dashboard/list-row';
import { Icon } from '../Icon';
import { describePosition } from './describe-position';

/** What helped, and what is next; nothing of what is not known. */
export function Standing({ of: { solvedBy, position } }: { of: Pick<ListRow, 'solvedBy' | 'position'> }) {
  return (
    <>
      {solvedBy !== null && (
        <p class="solved">
          <Icon of={CircleCheck} />
          <span>{i18n.t('dashboard.solvedBy', [solvedBy])}</span>
        </p>
      )}
      {position && <p class="next">{describePosition(position)}</p>}
    </>
  );
}
