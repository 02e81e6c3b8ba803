import { ScanLine } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import { useList } from './list-context';
import type { ListView } from './list-view';
import { PlatformSelect } from './PlatformSelect';
import { SaveNote } from './SaveNote';
import { Words } from './Words';

interface Props {
  view: ListView;
  /** What the face puts beside the save note. */
  bar: ComponentChildren;
  onFocusMode(): void;
}

/** Title, progress and whether it is saved. */
export function ListHeader({ view, bar, onFocusMode }: Props) {
  const { checklist, hand } = useList();
  const { counts, progress } = view;
  const words = [
    i18n.t('list.progress', counts.total, [String(counts.total), String(counts.done)]),
    i18n.t('list.openFixes', counts.openFixes),
    ...(counts.promoted > 0 ? [i18n.t('list.adverts', counts.promoted)] : []),
    ...(counts.otherDevice > 0 ? [i18n.t('list.others', counts.otherDevice)] : []),
  ];
  return (
    <header class="header">
      <div class="bar">
        <SaveNote save={view.save} onRetry={hand.retry} />
        {bar}
      </div>
      <h2 class="title">
        <Words of={progress.title || checklist.title} />
      </h2>
      <p class="counts">
        {words.flatMap((one, at) => [
          at > 0 && (
            <span key={`dot-${at}`} aria-hidden="true">
              ·
            </span>
          ),
          <span key={one}>{one}</span>,
        ])}
      </p>
      <progress class="track" max={Math.max(1, counts.total)} value={counts.done} aria-hidden="true" />
      <div class="header-tools">
        <PlatformSelect platform={progress.platform} />
        <button type="button" class="quiet" data-action="focus-mode" onClick={onFocusMode}>
          <Icon of={ScanLine} />
          {i18n.t('focus.open')}
        </button>
      </div>
    </header>
  );
}
