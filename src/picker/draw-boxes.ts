/** More boxes would cost more than they tell. */
const MOST = 200;

/** What is shown with a frame around it. */
export interface Marked {
  /** What is pointed at. */
  target: Element | null;
  /** All that the rule would hide. */
  hits: readonly Element[];
}

/**
 * Draws frames over elements of the page, inside `container`, and keeps them there while the page scrolls or moves. The
 * page's elements stay as they are.
 *
 * @param onFrame called before each drawing, with the box of what is pointed at
 * @returns a function that stops it
 */
export function drawBoxes(container: HTMLElement, read: () => Marked, onFrame: (target: DOMRect | null) => void) {
  const drawn: HTMLElement[] = [];
  const window = container.ownerDocument.defaultView as Window;
  const draw = () => {
    const { target, hits } = read();
    const rect = target?.getBoundingClientRect() ?? null;
    onFrame(rect);
    const boxes = [
      ...(rect ? [{ rect, name: 'target' }] : []),
      ...hits
        .filter((hit) => hit !== target)
        .slice(0, MOST)
        .map((hit) => ({ rect: hit.getBoundingClientRect(), name: 'hit' })),
    ].filter((box) => box.rect.width > 0 && box.rect.height > 0);
    while (drawn.length < boxes.length) drawn.push(container.appendChild(container.ownerDocument.createElement('div')));
    for (const [index, box] of drawn.entries()) place(box, boxes[index]);
    frame = window.requestAnimationFrame(draw);
  };
  let frame = window.requestAnimationFrame(draw);
  return () => window.cancelAnimationFrame(frame);
}

/** Writes only what is new: the same again would still cost a layout. */
function place(box: HTMLElement, wanted: { rect: DOMRect; name: string } | undefined): void {
  const { rect, name } = wanted ?? {};
  const style = rect ? `translate(${rect.x}px, ${rect.y}px) ${rect.width} ${rect.height}` : '';
  if (box.dataset.drawn === style && box.className === (name ?? '')) return;
  box.dataset.drawn = style;
  box.className = name ?? '';
  box.hidden = !rect;
  if (!rect) return;
  box.style.setProperty('transform', `translate(${rect.x}px, ${rect.y}px)`);
  box.style.setProperty('width', `${rect.width}px`);
  box.style.setProperty('height', `${rect.height}px`);
}
