import { ChevronsRight } from 'lucide';
import type { RefObject } from 'preact';
import { i18n } from '../../i18n';
import { Icon } from '../Icon';
import type { OverlayView } from './Overlay';
import { SaveNote } from './SaveNote';

interface Props {
  view: OverlayView;
  toggle: RefObject<HTMLButtonElement | null>;
  onFold(): void;
  onRetry(): void;
}

/** Title, progress and whether it is saved. */
export function Header({ view, toggle, onFold, onRetry }: Props) {
  const { checklist, counts } = view;
  return (
    <header class="header">
      <div class="bar">
        <SaveNote save={view.save} onRetry={onRetry} />
        <button ref={toggle} type="button" class="quiet" data-action="collapse" aria-expanded="true" onClick={onFold}>
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
