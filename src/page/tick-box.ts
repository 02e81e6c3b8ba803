import type { NamedPlace } from './inline-ticks';
import type { Spot } from './tick-spot';

/** One check box, with the button that leads to the list. */
export interface TickBox {
  readonly id: string;
  readonly element: HTMLElement;
  /** Puts it there; `null` hides it. */
  place(spot: Spot | null): void;
  check(isDone: boolean): void;
}

interface Needs {
  onTick(id: string, isDone: boolean): void;
  onShow(id: string): void;
}

/** A check box that is nowhere yet. The button is made when it is pointed at or focused for the first time. */
export function createTickBox(
  document: Document,
  { id, name }: NamedPlace,
  showWords: string,
  { onTick, onShow }: Needs,
): TickBox {
  const element = document.createElement('div');
  element.className = 'tick';
  element.hidden = true;
  const hit = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.setAttribute('aria-label', name);
  input.dataset.tickId = id;
  hit.append(input);
  element.append(hit);
  input.addEventListener('change', () => onTick(id, input.checked));
  const offer = () => {
    delete element.dataset.quiet;
    if (element.childElementCount === 1) element.append(createButton(document, showWords, () => onShow(id)));
  };
  let isPressed = false;
  const onKeys = (isKeyed: boolean) => {
    if (isKeyed) element.dataset.keyed = '';
    else delete element.dataset.keyed;
  };
  element.addEventListener('pointerenter', offer);
  element.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  element.addEventListener('focusin', () => {
    offer();
    // Who ticks with the pointer reads on, and wants no button over the line above.
    onKeys(!isPressed);
    isPressed = false;
  });
  element.addEventListener('focusout', ({ relatedTarget }) => {
    // On its way to the button, which could not take it if it were gone.
    if (!element.contains(relatedTarget as Node | null)) onKeys(false);
  });
  element.addEventListener('keydown', ({ key }) => {
    onKeys(true);
    if (key === 'Escape') element.dataset.quiet = '';
  });
  let last = '';
  return {
    id,
    element,
    place: (spot) => {
      const now = JSON.stringify(spot);
      if (now === last) return;
      last = now;
      element.hidden = spot === null;
      if (!spot) return;
      element.dataset.half = spot.half;
      // To be translated is no shift of the layout, neither to the browser nor to those who count them.
      const { x, y, size } = spot;
      Object.assign(element.style, { translate: `${x}px ${y}px`, width: `${size}px`, height: `${size}px` });
    },
    check: (isDone) => {
      if (input.checked !== isDone) input.checked = isDone;
    },
  };
}

function createButton(document: Document, words: string, onPress: () => void): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset.action = 'show-in-list';
  button.textContent = words;
  button.addEventListener('click', onPress);
  return button;
}
