import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Sides of the window, not of the text: these stay where they are in languages that are written from the right. */
const OF_THE_WINDOW: Record<string, string> = {
  'overlay/dock-side.css': 'the reader chooses the side of the window',
  'overlay/overlay.css': 'the side of the window, where nothing else is chosen',
  'inline/inline-ticks.css': 'counted from the place of a step on the page',
  'picker/cover.css': 'counted from the corner of the window, as the pointer is',
};
/** Marks whose two sides make a tick: a tick is a tick from either side. */
const OF_A_TICK = 'border-width: 0 2.2px 2.2px 0';
const FOLDER = 'src/ui';

const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), css: readFileSync(join(FOLDER, name), 'utf8') }));

describe.each(sheets)('$name', ({ name, css }) => {
  const found = declarations(css);

  it('knows left and right only for a reason, so that it works in both directions of writing', () => {
    const physical = found.filter(isPhysical).map(([property, value]) => `${property}: ${value}`);
    if (name in OF_THE_WINDOW) expect(physical.length, 'It needs no exception any more.').toBeGreaterThan(0);
    else
      expect(physical, 'Use logical properties: margin-inline-start, inset-inline, border-start-start-radius.').toEqual(
        [],
      );
  });

  it('moves nothing for readers who want no motion', () => {
    const moving = withoutMedia(css, 'prefers-reduced-motion: no-preference');
    // What shows at once, only later, does not move.
    const isMotion = ([property = '', value = '']: readonly string[]) =>
      /^(?:transition|animation|scroll-behavior)/.test(property) && !/^(?:none|visibility 0s)\b/.test(value);
    expect(declarations(moving).filter(isMotion)).toEqual([]);
  });

  it('sets text in sizes that grow and shrink with the preferred one', () => {
    const fixed = found.filter(
      ([property, value]) => /^font(?:-size)?$/.test(property) && /\d(?:px|rem|pt)/.test(value),
    );
    expect(fixed.filter(([, value]) => !value.includes('var(--scale)'))).toEqual([]);
  });
});

it('every exception is a sheet that there is', () => {
  expect(Object.keys(OF_THE_WINDOW).filter((name) => !sheets.some((sheet) => sheet.name === name))).toEqual([]);
});

type Declaration = [property: string, value: string];

function declarations(css: string): Declaration[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/(?<=[{;]\s*)(-{0,2}[a-z-]+):\s*([^;{}]+);/g)].map(([, property = '', value = '']) => [
    property,
    value.replace(/\s+/g, ' ').replace(' !important', '').trim(),
  ]);
}

function isPhysical([property, value]: Declaration): boolean {
  if (`${property}: ${value}` === OF_A_TICK) return false;
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(property)) return true;
  if (/^(?:text-align|float|clear)$/.test(property)) return /left|right/.test(value);
  const [first, second, third, fourth] = value.split(/\s+(?![^(]*\))/);
  if (/^(?:inset|margin|padding|border-width)$/.test(property)) return fourth !== undefined && second !== fourth;
  // The corners go round from the upper left.
  if (property === 'border-radius') return second !== undefined && (first !== second || third !== (fourth ?? third));
  return false;
}

/** The sheet without what holds under a condition only. */
function withoutMedia(css: string, condition: string): string {
  const start = css.indexOf(`(${condition})`);
  if (start < 0) return css;
  let depth = 0;
  for (let at = css.indexOf('{', start); at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return withoutMedia(css.slice(0, start - '@media '.length) + css.slice(at + 1), condition);
  }
  return css;
}
