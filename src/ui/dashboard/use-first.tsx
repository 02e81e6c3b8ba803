import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '../../i18n';

/** As many as are drawn before somebody asks for more: thousands would keep the page from answering. */
const STEP = 100;

/** The first of many items, and the button that shows as many again; none where all are shown. */
export function useFirst<Item>(items: readonly Item[]): { first: readonly Item[]; more: ComponentChild } {
  const [shown, show] = useState(STEP);
  const more = items.length > shown && (
    <button type="button" class="button more" data-action="show-more" onClick={() => show(shown + STEP)}>
      {i18n.t('dashboard.more')}
    </button>
  );
  return { first: items.slice(0, shown), more };
}
