import { ChevronsRight } from 'lucide';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { OverlayActions, OverlayView } from './Overlay';
import { SaveNote } from './SaveNote';

/** Title, progress and whether it is saved. */
export function Header({ view, actions }: { view: OverlayView; actions: OverlayActions }) {
  const { checklist, counts } = view;
  return (
    <header class="header">
      <div class="bar">
        <SaveNote save={view.save} onRetry={actions.retry} />
        <button
          type="button"
          class="quiet"
          data-action="collapse"
          aria-expanded="true"
          onClick={() => actions.fold(true)}
        >
          {i18n.t('overlay.fold')}
          <Icon of={ChevronsRight} />
        </button>
      </div>
      <h2 class="title" lang={checklist.language || undefined}>
        {checklist.title}
      </h2>
      <p class="counts">
        <span>{i18n.t('overlay.progress', counts.total, [String(counts.total), String(counts.done)])}</span>
        <span aria-hidden="true">·</span>
        <span>{i18n.t('overlay.openFixes', counts.openFixes)}</span>
      </p>
      <progress class="track" max={counts.total} value={counts.done} aria-hidden="true" />
    </header>
  );
}
