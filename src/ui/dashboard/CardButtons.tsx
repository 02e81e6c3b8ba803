import { ArrowRight, ExternalLink, Pencil, Send, Trash2 } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { describePosition } from '../resume/describe-position';
import type { ListRow } from './list-row';

interface Props {
  row: ListRow;
  onGoOn(): void;
  onHandOver(): void;
  onRename(): void;
  onDelete(): void;
}

/** What can be done with one list. */
export function CardButtons({ row: { title, url, position }, onGoOn, onHandOver, onRename, onDelete }: Props) {
  const describe = (words: string) => `${words}: ${title}`;
  return (
    <div class="card-buttons">
      {position && (
        <button
          type="button"
          class="button"
          data-action="go-on"
          aria-label={`${i18n.t('resume.goOn')}: ${describePosition(position)}`}
          onClick={onGoOn}
        >
          {i18n.t('resume.goOn')}
          <Icon of={ArrowRight} />
        </button>
      )}
      {url !== '' && (
        <a
          class="quiet"
          data-action="open-article"
          aria-label={describe(i18n.t('dashboard.openArticle'))}
          href={url}
          target="_blank"
          rel="noreferrer"
        >
          <Icon of={ExternalLink} />
          {i18n.t('dashboard.openArticle')}
        </a>
      )}
      <button
        type="button"
        class="quiet"
        data-action="hand-over"
        aria-label={describe(i18n.t('handOver.title'))}
        onClick={onHandOver}
      >
        <Icon of={Send} />
        {i18n.t('handOver.title')}
      </button>
      <button
        type="button"
        class="quiet"
        data-action="rename"
        aria-label={describe(i18n.t('dashboard.rename'))}
        onClick={onRename}
      >
        <Icon of={Pencil} />
        {i18n.t('dashboard.rename')}
      </button>
      <button
        type="button"
        class="quiet"
        data-action="delete"
        aria-label={describe(i18n.t('dashboard.delete'))}
        onClick={onDelete}
      >
        <Icon of={Trash2} />
        {i18n.t('dashboard.delete')}
      </button>
    </div>
  );
}
