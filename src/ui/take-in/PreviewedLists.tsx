import type { PreviewedList } from '../../core/import/incoming';
import { i18n } from '../../i18n';

interface Props {
  lists: readonly PreviewedList[];
  /** How many there are that are not shown. */
  more: number;
}

/** The first lists of a file, each with what it would bring. */
export function PreviewedLists({ lists, more }: Props) {
  return (
    <>
      <ol class="previewed" aria-label={i18n.t('takeIn.lists')}>
        {lists.map((list, order) => (
          <li key={order} data-novelty={list.novelty}>
            <span class="previewed-title" lang={list.language || undefined} dir="auto">
              {list.title}
            </span>
            <span class="small">
              {i18n.t('list.progress', list.steps, [String(list.steps), String(list.ticked)])} · {describe(list)}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="small">{i18n.t('takeIn.more', more)}</p>}
    </>
  );
}

function describe({ novelty, fresh }: PreviewedList): string {
  if (novelty === 'new') return i18n.t('takeIn.isNew');
  return novelty === 'same' ? i18n.t('takeIn.isSame') : i18n.t('takeIn.isChanged', fresh);
}
