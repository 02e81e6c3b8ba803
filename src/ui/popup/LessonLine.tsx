import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Learned } from '../../core/detect/lesson';
import { i18n } from '../../i18n';

interface Props {
  learned: Learned;
  host: string;
  /** It was said just now, in this popup. */
  isFresh: boolean;
  onForgetPage(): void;
  onForgetSite(): void;
}

/** What the reader said of this page, or else of others on its site, and the way back. Nothing when nothing was said. */
export function LessonLine({ learned: { page, yes, not }, host, isFresh, onForgetPage, onForgetSite }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const canUndo = isFresh && page !== null;
  // The button that was pressed is gone: the way back takes the focus.
  useLayoutEffect(() => {
    if (canUndo) button.current?.focus();
  }, [canUndo]);
  if (page === null && yes + not === 0) return null;
  return (
    <div class="lesson">
      {page !== null && <p>{i18n.t(page === 'yes' ? 'lesson.pageYes' : 'lesson.pageNot', [host])}</p>}
      {page === null && not > 0 && <p>{i18n.t('lesson.siteNot', not, [String(not), host])}</p>}
      {page === null && yes > 0 && <p>{i18n.t('lesson.siteYes', yes, [String(yes), host])}</p>}
      <button
        ref={button}
        type="button"
        class="link"
        data-action={page === null ? 'forget-site' : 'forget-page'}
        onClick={page === null ? onForgetSite : onForgetPage}
      >
        {i18n.t(canUndo ? 'lesson.undo' : 'lesson.forget')}
      </button>
    </div>
  );
}
