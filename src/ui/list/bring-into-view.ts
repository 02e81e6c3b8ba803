/** Room that is kept between what is shown and the edge, in pixels. */
const MARGIN_PX = 32;

/** Scrolls the list, and nothing around it, as little as is needed to see an element. */
export function bringIntoView(element: Element, isSmooth: boolean): void {
  const behavior = isSmooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'instant';
  const scroller = findScroller(element);
  if (!scroller) {
    element.scrollIntoView({ block: 'nearest', behavior });
    return;
  }
  const box = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  // What sticks to an edge covers what lies there.
  const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(scroller);
  const above = box.top - MARGIN_PX - frame.top - (Number.parseFloat(scrollPaddingBlockStart) || 0);
  const below = box.bottom + MARGIN_PX - frame.bottom + (Number.parseFloat(scrollPaddingBlockEnd) || 0);
  const top = above < 0 ? above : Math.min(above, Math.max(0, below));
  if (top !== 0) scroller.scrollBy({ top, behavior });
}

/** The nearest thing around an element that scrolls; `null` if that is the page. */
function findScroller(element: Element): Element | null {
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement)
    if (around.scrollHeight > around.clientHeight && /auto|scroll/.test(getComputedStyle(around).overflowY))
      return around;
  return null;
}
