import type { PickerButton } from '../ui/picker/view';
import { isShortcut } from './catch-input';
import { moveFocus } from './keep-focus';
import type { Presses } from './presses';

const WAYS: Readonly<Record<string, PickerButton>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};
/** Where text runs from right to left, what is before stands on the right. */
const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Does what a key says, wherever the page may have put the focus. Fields of the panel keep the keys that they need. */
export function readKey(event: KeyboardEvent, root: ShadowRoot, press: Presses): void {
  if (isShortcut(event) || event.isComposing) return;
  const active = root.activeElement;
  const isField = active?.matches('input[type="text"]') ?? false;
  const way = WAYS[isRightToLeft(root) ? (MIRRORED[event.key] ?? event.key) : event.key];
  if (event.key === 'Escape') press.escape();
  else if (event.key === 'Tab') moveFocus(root, event.shiftKey);
  else if (event.key === 'Enter' && !active) press.choose();
  else if (event.key === 'Enter' && isField) event.preventDefault();
  else if (way && !isField && !active?.matches('input[type="radio"]')) press[way]();
  else return;
  event.preventDefault();
}

function isRightToLeft(root: ShadowRoot): boolean {
  return root.querySelector<HTMLElement>('.frame')?.dir === 'rtl';
}
