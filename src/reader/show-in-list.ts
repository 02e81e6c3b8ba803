import { showElement } from '../page/locate';

/** Scrolls the list to a step, or a fix of prose, marks it for a moment and gives it the focus. Does nothing where it is not shown. */
export function showInList(list: HTMLElement | undefined, id: string): void {
  const name = CSS.escape(id);
  const box = list?.querySelector<HTMLElement>(`[data-step-id="${name}"], [data-fix-id="${name}"]`);
  if (!box) return;
  box.focus({ preventScroll: true });
  showElement(box.closest('li') ?? box);
}
