import { isPointable } from './element-at';

export type Direction = 'wider' | 'narrower' | 'previous' | 'next';

/** Goes from element to element; remembers where it came from, so that narrower takes wider back. */
export interface Walk {
  /** The next in that direction that has a box; the same where there is none. */
  go(from: Element, direction: Direction): Element;
}

export function createWalk(): Walk {
  const cameFrom = new Map<Element, Element>();
  return {
    go: (from, direction) => {
      if (direction === 'narrower') return narrow(from, cameFrom.get(from));
      if (direction !== 'wider') return findBeside(from, direction) ?? from;
      const around = from.parentElement;
      if (!around || around === from.ownerDocument.body) return from;
      cameFrom.set(around, from);
      return around;
    },
  };
}

function narrow(from: Element, before: Element | undefined): Element {
  if (before?.parentElement === from && isPointable(before)) return before;
  return [...from.children].find(isPointable) ?? from;
}

function findBeside(from: Element, direction: 'previous' | 'next'): Element | null {
  const step = direction === 'next' ? 'nextElementSibling' : 'previousElementSibling';
  for (let at = from[step]; at; at = at[step]) if (isPointable(at)) return at;
  return null;
}
