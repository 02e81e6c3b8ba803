/** What lies around an element and decides whether it can be seen, and above what. */
export interface Surroundings {
  /** The part of the window that boxes around it leave to it; `null` for all of it. */
  clip: Frame | null;
  /** `z-index` of the outermost box around it that has one; 0 without. */
  level: number;
}

/** Edges in CSS pixels of the window. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const OPEN: Surroundings = { clip: null, level: 0 };

/** A function that reads the surroundings of elements; what it has read of their ancestors it reads once. Asks for layout. */
export function surroundingsReader(document: Document): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();
  const read = (element: Element | null): Surroundings => {
    if (!element || element === document.documentElement) return OPEN;
    const before = known.get(element);
    if (before) return before;
    const outer = read(element.parentElement);
    const style = getComputedStyle(element);
    const own = clips(element, style) ? element.getBoundingClientRect() : null;
    const surroundings = { clip: own ? intersect(own, outer.clip) : outer.clip, level: outer.level || levelOf(style) };
    known.set(element, surroundings);
    return surroundings;
  };
  return (element) => read(element.parentElement);
}

function clips(element: Element, { overflowX, overflowY }: CSSStyleDeclaration): boolean {
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  // What the body says of it holds for the window, as long as the page itself says nothing.
  const { body, documentElement } = element.ownerDocument;
  return element !== body || getComputedStyle(documentElement).overflowY !== 'visible';
}

function levelOf({ position, zIndex }: CSSStyleDeclaration): number {
  return position === 'static' || zIndex === 'auto' ? 0 : Math.max(0, Number(zIndex));
}

function intersect(one: Frame, other: Frame | null): Frame {
  if (!other) return one;
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
