import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Receipt } from '../../core/clean/receipt';
import { i18n } from '../../i18n';
import { Checklist, type ListRemote } from '../list/Checklist';
import type { ListActions, ListView } from '../list/list-view';
import type { ReceiptActions } from '../receipt/receipt-actions';
import { Cleaned } from './Cleaned';
import { FoldButton } from './FoldButton';
import type { OverlayParts } from './overlay-parts';
import { Pill } from './Pill';

/** All that the overlay shows. */
export interface OverlayView extends ListView {
  receipt: Receipt;
  isFolded: boolean;
}

/** All that can be done in the overlay. */
export interface OverlayActions extends ListActions, ReceiptActions {
  fold(isFolded: boolean): void;
  /** This is no list of fixes. */
  refuse(): void;
  /** The screen should stay on, or need not any more. */
  stayAwake(isWanted: boolean): void;
}

interface Props {
  view: OverlayView;
  actions: OverlayActions;
  /** The same for as long as the overlay is shown. */
  parts: OverlayParts;
  remote?: Ref<ListRemote> | undefined;
}

/** The checklist beside the article, or its pill. */
export function Overlay({ view, actions, parts, remote }: Props) {
  const toggle = useRef<HTMLButtonElement>(null);
  const wasUsed = useRef(false);
  const fold = (isFolded: boolean) => {
    wasUsed.current = true;
    actions.fold(isFolded);
  };
  // The button that was pressed is gone: the one in its place takes the focus. Unfolded from elsewhere, it takes nothing.
  useLayoutEffect(() => {
    if (wasUsed.current) toggle.current?.focus();
    wasUsed.current = false;
  }, [view.isFolded]);
  if (view.isFolded) return <Pill counts={view.counts} toggle={toggle} onUnfold={() => fold(false)} />;
  return (
    <aside class="dock" aria-label={i18n.t('overlay.label')}>
      <Checklist
        view={view}
        actions={actions}
        parts={parts}
        bar={<FoldButton toggle={toggle} onFold={() => fold(true)} />}
        remote={remote}
        onAwake={actions.stayAwake}
      >
        <Cleaned receipt={view.receipt} base={view.checklist.url} actions={actions} parts={parts} />
      </Checklist>
    </aside>
  );
}
