/** What a line is when a wheel counts in lines. */
const LINE_PX = 16;

/** Scrolls what would scroll at a point if nothing lay over it. The page as a whole scrolls by itself. */
export function scrollUnder(under: Element | null, { deltaX, deltaY, deltaMode }: WheelEvent): void {
  const scale = deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
  let at = under;
  while (at && !canScroll(at, deltaX, deltaY)) at = at.parentElement;
  if (at && at !== at.ownerDocument.body) at.scrollBy(deltaX * scale, deltaY * scale);
}

function canScroll(element: Element, deltaX: number, deltaY: number): boolean {
  const isHigher = deltaY !== 0 && element.scrollHeight > element.clientHeight;
  const isWider = deltaX !== 0 && element.scrollWidth > element.clientWidth;
  if (!isHigher && !isWider) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return (isHigher && /auto|scroll/.test(overflowY)) || (isWider && /auto|scroll/.test(overflowX));
}
