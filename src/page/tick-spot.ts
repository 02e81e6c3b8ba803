import { type Frame, surroundingsReader } from './surroundings';
import type { TickTarget } from './tick-target';

/** Where a tick goes: a square, in CSS pixels from the host that holds it. */
export interface Spot {
  x: number;
  y: number;
  size: number;
  /** The half of the window it is in: what opens beside it opens towards the other. */
  half: 'left' | 'right';
}

/** The largest and the smallest square, in CSS pixels. */
const LARGEST = 24;
const SMALLEST = 14;
/** Between tick and text where there is room, and at least. */
const GAP = 5;
const LEAST_GAP = 2;
/** Width of a marker by the size of its text: a bullet; a digit of a number, and what stands behind it. */
const BULLET = 1.4;
const DIGIT = 0.6;
const AFTER_DIGITS = 0.9;

/** Where the ticks go, in the order of their targets, and on which level they lie. */
export interface Layout {
  /** `null` for what cannot be seen, and where there is no room: the list has them all. */
  spots: (Spot | null)[];
  /** A `z-index`. */
  level: number;
}

/**
 * Places ticks beside their targets: before the marker of an item; where there is no room before it, beside the block or
 * behind its last words. Reads only, asks for layout once.
 *
 * @param host the spots are counted from
 */
export function layOutTicks(document: Document, host: Element, targets: readonly (TickTarget | null)[]): Layout {
  const { left, top } = host.getBoundingClientRect();
  const page = document.documentElement.getBoundingClientRect();
  const readSurroundings = surroundingsReader(document);
  const readMarker = markerReader();
  let level = 0;
  const spots = targets.map((target) => {
    if (!target?.element.isConnected || !isShown(target.element)) return null;
    const around = readSurroundings(target.element);
    const line = readLine(target);
    if (!line || (around.clip && !isWithin(line, around.clip))) return null;
    level = Math.max(level, around.level);
    const style = getComputedStyle(target.element);
    const isRtl = style.direction === 'rtl';
    const window = mirror(narrow(page, around.clip), isRtl);
    const place =
      choosePlace(mirror(readTextEdges(target, line, style, readMarker), isRtl), window, line) ??
      choosePlaceBehind(target, window, isRtl);
    if (!place) return null;
    const { start, size } = place;
    const x = isRtl ? -start - size : start;
    const y = (place.line.top + place.line.bottom - size) / 2;
    const half: Spot['half'] = x + size / 2 < (page.left + page.right) / 2 ? 'left' : 'right';
    return { x: Math.round(x - left), y: Math.round(Math.max(y, page.top) - top), size, half };
  });
  return { spots, level };
}

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Whether the middle of a line is in sight. */
const isWithin = (line: Frame, { left, right, top, bottom }: Frame) => {
  const middle = (line.top + line.bottom) / 2;
  return middle > top && middle < bottom && line.right > left && line.left < right;
};

/** The line in which a target begins; `null` if nothing of it has a box. */
function readLine({ element, line }: TickTarget): Frame | null {
  const range = element.ownerDocument.createRange();
  if (line) {
    const start = line.data.length - line.data.trimStart().length;
    range.setStart(line, Math.min(start, line.length));
    range.setEnd(line, Math.min(start + 1, line.length));
  }
  const box = (line && range.getClientRects()[0]) || element.getBoundingClientRect();
  return box.width > 0 || box.height > 0 ? box : null;
}

type ReadMarker = (item: Element, style: CSSStyleDeclaration) => number;

/** Where a target's text begins and ends, its marker included. */
function readTextEdges(
  { element, isShared }: TickTarget,
  line: Frame,
  style: CSSStyleDeclaration,
  readMarker: ReadMarker,
): Pick<Frame, 'left' | 'right'> {
  const box = element.getBoundingClientRect();
  const isOwnLine = isShared || style.textAlign === 'center' || style.display === 'inline';
  const [left, right] = isOwnLine ? [line.left, line.right] : [box.left, box.right];
  const marker = element.tagName === 'LI' && !isShared ? readMarker(element, style) : 0;
  return style.direction === 'rtl'
    ? { left: box.left, right: right + marker }
    : { left: left - marker, right: box.right };
}

/** A function that gives the width of what stands before an item; it asks once for each list. */
function markerReader(): ReadMarker {
  const known = new Map<Element | null, number>();
  return (item, style) => {
    const list = item.parentElement;
    const width = known.get(list) ?? readMarkerWidth(item, style);
    known.set(list, width);
    return width;
  };
}

function readMarkerWidth(item: Element, style: CSSStyleDeclaration): number {
  const size = Number.parseFloat(style.fontSize);
  const hasMarker = style.display === 'list-item' && style.listStyleType !== 'none';
  if (hasMarker && style.listStylePosition === 'outside') {
    const last =
      Number(item.parentElement?.getAttribute('start') ?? 1) + (item.parentElement?.childElementCount ?? 1) - 1;
    const isNumbered = item.parentElement?.tagName === 'OL';
    return size * (isNumbered ? DIGIT * String(last).length + AFTER_DIGITS : BULLET);
  }
  // A number that the page draws itself, beside the item.
  const drawn = getComputedStyle(item, '::before');
  if (drawn.position !== 'absolute' || drawn.content === 'none') return 0;
  const offset = Number.parseFloat(style.direction === 'rtl' ? drawn.right : drawn.left);
  return Math.max(0, -offset || 0);
}

/** A stretch of a line as whoever reads it has it: from where it starts. */
interface Stretch {
  start: number;
  end: number;
}

function mirror({ left, right }: Pick<Frame, 'left' | 'right'>, isRtl: boolean): Stretch {
  return isRtl ? { start: -right, end: -left } : { start: left, end: right };
}

function narrow({ left, right }: Frame, clip: Frame | null): Pick<Frame, 'left' | 'right'> {
  return clip ? { left: Math.max(left, clip.left), right: Math.min(right, clip.right) } : { left, right };
}

interface Place {
  start: number;
  size: number;
  /** The line that it is level with. */
  line: Frame;
}

/** Before the text, else behind its block; `null` without room for either. */
function choosePlace(text: Stretch, window: Stretch, line: Frame): Place | null {
  const wanted = Math.min(LARGEST, Math.max(SMALLEST, line.bottom - line.top));
  const before = text.start - window.start;
  const behind = window.end - text.end;
  const isBefore = before >= SMALLEST + LEAST_GAP;
  if (!isBefore && behind < SMALLEST + LEAST_GAP) return null;
  const room = isBefore ? before : behind;
  const size = Math.min(wanted, Math.floor(room - LEAST_GAP));
  const gap = Math.min(GAP, room - size);
  return { start: isBefore ? text.start - gap - size : text.end + gap, size, line };
}

/** Behind the last words; `null` if it is not known which they are, or if they fill their line: no word is ever covered. */
function choosePlaceBehind({ element, isShared }: TickTarget, window: Stretch, isRtl: boolean): Place | null {
  // Of several in one element none knows where it ends: the list has them all.
  if (isShared) return null;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const last = [...range.getClientRects()].at(-1);
  if (!last) return null;
  const { end } = mirror(last, isRtl);
  const room = window.end - end - GAP - LEAST_GAP;
  const size = Math.min(LARGEST, last.bottom - last.top, Math.floor(room));
  return size < SMALLEST ? null : { start: end + GAP, size, line: last };
}
