/** All that hands do. Of what follows from it in a form, `submit` and `change` do not leave a closed root. */
const CAUGHT = [
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerover', 'pointerout', 'pointerenter'],
  ...['pointerleave', 'mousedown', 'mousemove', 'mouseup', 'mouseover', 'mouseout', 'mouseenter', 'mouseleave'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'dragstart', 'drop', 'touchstart', 'touchmove', 'touchend'],
  ...['touchcancel', 'wheel', 'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'],
];
/** To keep the browser from acting on these would keep it from scrolling and zooming, and taps from becoming clicks. */
const NEVER_PREVENTED = /^(?:touch|pointer|wheel)/;

/** What the hands did. */
export interface Hands {
  point(x: number, y: number): void;
  choose(x: number, y: number): void;
  key(event: KeyboardEvent): void;
  scroll(event: WheelEvent): void;
  type(): void;
}

interface Places {
  /** What lies over the whole page. */
  cover: Element;
  panel: Element;
}

/**
 * Catches all that hands do in a window before the page hears of it, save for listeners that the page put on the window
 * itself before; those see our elements as targets, never the page's. What the browser does by itself in the panel goes
 * on: text is typed, boxes are ticked, forms are submitted.
 *
 * @returns a function that stops it
 */
export function catchInput(window: Window, { cover, panel }: Places, hands: Hands): () => void {
  const tell = (event: Event) => {
    if (event instanceof KeyboardEvent && event.type === 'keydown') hands.key(event);
    if (event.type === 'input' && event.target === panel) hands.type();
    if (event.target !== cover) return;
    if (event instanceof WheelEvent) hands.scroll(event);
    else if (event instanceof PointerEvent && event.type === 'pointermove' && event.pointerType !== 'touch')
      hands.point(event.clientX, event.clientY);
    else if (event instanceof MouseEvent && event.type === 'click') hands.choose(event.clientX, event.clientY);
  };
  let isKeyDown = false;
  const caught = (event: Event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    if (event.type.startsWith('key')) isKeyDown = event.type !== 'keyup';
    if (event.target !== panel && !NEVER_PREVENTED.test(event.type) && !isShortcut(event)) event.preventDefault();
    tell(event);
  };
  const options = (type: string) => ({ capture: true, passive: NEVER_PREVENTED.test(type) });
  for (const type of CAUGHT) window.addEventListener(type, caught, options(type));
  return () => {
    for (const type of CAUGHT) window.removeEventListener(type, caught, options(type));
    // The key that ended it is still down: the page heard nothing of that, and need not hear that it comes up.
    if (isKeyDown) window.addEventListener('keyup', refuse, { capture: true, once: true });
  };
}

function refuse(event: Event): void {
  event.stopImmediatePropagation();
}

/** Whether a key is meant for the browser. */
export function isShortcut(event: Event): boolean {
  return event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key));
}
