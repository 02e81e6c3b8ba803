const FOCUSABLE = 'button:not(:disabled), input:not(:disabled)';

/** Moves the focus on within the panel, around its ends. */
export function moveFocus(root: ShadowRoot, isBack: boolean): void {
  const stops = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((stop) => isStop(stop, root));
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = at < 0 ? (isBack ? -1 : 0) : (at + (isBack ? -1 : 1) + stops.length) % stops.length;
  stops.at(next)?.focus();
}

/** Of a group of radio buttons, Tab stops at one. */
function isStop(stop: HTMLElement, root: ShadowRoot): boolean {
  if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio' || stop.checked) return true;
  const group = [...root.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${stop.name}"]`)];
  return !group.some(({ checked }) => checked) && group[0] === stop;
}
