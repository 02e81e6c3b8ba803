import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Receipt } from '../../core/clean/receipt';
import type { ExportFormat } from '../../core/export/format';
import type { Counts } from '../../core/progress/count';
import type { Progress } from '../../core/progress/fold';
import type { Anchor, Checklist, Fix, SaveState, Step } from '../../core/types';
import { i18n } from '../../i18n';
import type { ReceiptActions } from '../receipt/receipt-actions';
import { Cleaned } from './Cleaned';
import { FixSection } from './FixSection';
import { Footer } from './Footer';
import { Header } from './Header';
import { Pill } from './Pill';

export type ExportWay = 'copy' | 'file';

/** All that the overlay shows. */
export interface OverlayView {
  checklist: Checklist;
  progress: Progress;
  counts: Counts;
  save: SaveState;
  receipt: Receipt;
  isFolded: boolean;
  /** Something that was just done or could not be done; `null` for nothing. */
  notice: string | null;
}

/** All that can be done in the overlay. */
export interface OverlayActions extends ReceiptActions {
  tick(fix: Fix, step: Step | null, done: boolean): void;
  undo(): void;
  retry(): void;
  jump(anchor: Anchor): void;
  fold(isFolded: boolean): void;
  /** This is no list of fixes. */
  refuse(): void;
  hand(format: ExportFormat, way: ExportWay): void;
}

/** The checklist beside the article, or its pill. */
export function Overlay({ view, actions }: { view: OverlayView; actions: OverlayActions }) {
  const { checklist, progress, counts } = view;
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
  if (view.isFolded) return <Pill counts={counts} toggle={toggle} onUnfold={() => fold(false)} />;
  return (
    <aside class="dock" aria-label={i18n.t('overlay.label')}>
      <Header view={view} toggle={toggle} onFold={() => fold(true)} onRetry={actions.retry} />
      <Cleaned receipt={view.receipt} base={checklist.url} actions={actions} />
      <section class="list" aria-label={i18n.t('overlay.fixes')}>
        {checklist.fixes.map((fix, index) => (
          <FixSection
            key={fix.id}
            fix={fix}
            number={index + 1}
            base={checklist.url}
            progress={progress}
            actions={actions}
          />
        ))}
      </section>
      <Footer canUndo={progress.undoable !== null} notice={view.notice} actions={actions} />
    </aside>
  );
}
