import { showElement } from '../page/locate';

/** Frames that a list may need to draw what is far down in it. */
const PATIENCE = 30;

/**
 * Scrolls the list to a step, or a fix of prose, marks it for a moment and gives it the focus; to its fix where it is folded
 * away.
 *
 * @param stepId `null` for a fix of prose
 */
export function showInList(list: HTMLElement, fixId: string, stepId: string | null, patience = PATIENCE): void {
  const fix = list.querySelector<HTMLElement>(`[data-fix="${CSS.escape(fixId)}"]`);
  const box = fix?.querySelector<HTMLElement>(stepId ? `[data-step-id="${CSS.escape(stepId)}"]` : '[data-fix-id]');
  if (box) {
    show(box, box.closest('li') ?? box);
    return;
  }
  if (patience > 0 && !isFolded(fix)) {
    requestAnimationFrame(() => showInList(list, fixId, stepId, patience - 1));
    return;
  }
  const head = fix?.querySelector<HTMLElement>('button');
  if (fix && head) show(head, fix);
}

/** Whether only a click would show what is in a fix. */
const isFolded = (fix: HTMLElement | null) => Boolean(fix?.querySelector('[aria-expanded="false"]'));

function show(focused: HTMLElement, marked: Element): void {
  focused.focus({ preventScroll: true });
  showElement(marked);
}
