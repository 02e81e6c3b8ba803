import { ArrowRight } from 'lucide';
import { i18n } from '../../i18n';
import type { ListRow } from '../dashboard/list-row';
import { Icon } from '../Icon';
import { describePosition } from './describe-position';

interface Props {
  row: ListRow;
  onGoOn(): void;
  onDismiss(): void;
}

/** After a restart: the list to go on with, and where. Nothing without a step to go on with. */
export function ResumeCard({ row: { title, language, position }, onGoOn, onDismiss }: Props) {
  if (!position) return null;
  return (
    <section class="resume" aria-labelledby="resume-title">
      <h2 id="resume-title" class="resume-title">
        {i18n.t('resume.title')}
      </h2>
      <p class="resume-list" lang={language || undefined}>
        {title}
      </p>
      <p class="resume-step">{describePosition(position)}</p>
      <div class="resume-buttons">
        <button type="button" class="button primary" data-action="go-on" onClick={onGoOn}>
          {i18n.t('resume.goOn')}
          <Icon of={ArrowRight} />
        </button>
        <button type="button" class="quiet" data-action="not-now" onClick={onDismiss}>
          {i18n.t('resume.notNow')}
        </button>
      </div>
    </section>
  );
}
