import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PREFERENCES } from '@/src/core/preferences';

const css = readFileSync('src/ui/tokens.css', 'utf8');
const SCHEMES = { light: 0, dark: 1 } as const;
const SURFACES = ['surface', 'sunken'] as const;
const TEXTS = ['text', 'muted', 'accent', 'accent-strong', 'good', 'warning', 'loss'] as const;
/** Text, and what it stands on. */
const READ_ON = [
  ...TEXTS.flatMap((text) => SURFACES.map((surface) => [text, surface] as const)),
  ...(['accent', 'good', 'warning'] as const).flatMap((hue) => [
    [hue, `${hue}-soft`] as const,
    ['text', `${hue}-soft`] as const,
  ]),
  ['accent-strong', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
] as const;
/** Edges and fills that one must see to know what can be pressed. */
const SEEN_ON = ['edge', 'accent', 'loss'].flatMap((edge) => SURFACES.map((surface) => [edge, surface] as const));

describe.each(Object.entries(SCHEMES))('in the %s scheme', (_scheme, index) => {
  it.each(READ_ON)('%s is read on %s', (text, surface) => {
    expect(contrast(colour(text, index), colour(surface, index))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SEEN_ON)('%s is seen on %s', (edge, surface) => {
    expect(contrast(colour(edge, index), colour(surface, index))).toBeGreaterThanOrEqual(3);
  });
});

it('every colour has its contrast looked at, but for lines and shadows that say nothing', () => {
  const known = new Set([...READ_ON, ...SEEN_ON].flat().concat('line', 'shadow'));
  const all = [...css.matchAll(/--([\w-]+):[^;]*light-dark\(/g)].map(([, name = '']) => name);
  expect(all.filter((name) => !known.has(name))).toEqual([]);
});

it.each([
  ['theme', 'data-theme', ['light', 'dark']],
  ['textSize', 'data-size', ['small', 'large', 'huge']],
  ['density', 'data-density', ['compact']],
] as const)('%s has an effect for each of its choices but the usual one', (name, attribute, values) => {
  const styled = [...css.matchAll(new RegExp(`\\[${attribute}="(\\w+)"\\]`, 'g'))].map(([, value]) => value);
  expect(styled).toEqual(values);
  const { options, fallback } = PREFERENCES[name];
  expect(options.filter((option) => option !== fallback)).toEqual(values);
});

/** Red, green and blue, each from 0 to 1. */
function colour(name: string, scheme: number): number[] {
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  const hex = found?.[scheme + 1]?.slice(1) ?? '';
  const long = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  expect(long, `--${name} is a colour for both schemes`).toMatch(/^[\da-f]{6}$/);
  return (long.match(/../g) ?? []).map((part) => Number.parseInt(part, 16) / 255);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: number[], other: number[]): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
