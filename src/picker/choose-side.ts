export type Side = 'top' | 'bottom';

type Box = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/** Where the panel covers what is picked least; it stays where it is when there is no difference. */
export function chooseSide(now: Side, target: Box | null, panel: Box, windowHeight: number): Side {
  if (!target || target.right <= panel.left || target.left >= panel.right) return now;
  const height = panel.bottom - panel.top;
  const isBelow = target.bottom > windowHeight - height && target.top < windowHeight;
  const isAbove = target.top < height && target.bottom > 0;
  if (isBelow === isAbove) return now;
  return isBelow ? 'top' : 'bottom';
}
