import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, 'floors.json');

/**
 * Holds a run's figures against floors.json.
 *
 * @param {Record<string, number | string>} summary the figures of the corpus' score.mjs
 * @param {'asIs' | 'stripped'} run
 * @returns {{ checked: number, broken: string[] }} `broken` has one line a figure
 */
export function checkFloors(summary, run) {
  const floors = JSON.parse(readFileSync(FILE, 'utf8'))[run];
  const broken = findBroken(summary, floors).map((line) => `corpus (${run}): ${line}`);
  return { checked: Object.keys(floors).length, broken };
}

/**
 * The figures that are not what they must be, a line each.
 *
 * @param {Record<string, number | string>} summary
 * @param {Record<string, { min?: number, max?: number }>} floors
 * @returns {string[]}
 */
export function findBroken(summary, floors) {
  return Object.entries(floors).flatMap(([name, { min = -Infinity, max = Infinity }]) => {
    if (summary[name] === undefined) return [`${name} is missing`];
    const value = toNumber(summary[name]);
    if (value >= min && value <= max) return [];
    return [`${name} is ${summary[name]}, must be ${value > max ? `≤ ${max}` : `≥ ${min}`}`];
  });
}

/** "378/380" is a share. */
function toNumber(value) {
  if (typeof value === 'number') return value;
  const [part, whole] = value.split('/').map(Number);
  return whole === 0 ? 1 : part / whole;
}
