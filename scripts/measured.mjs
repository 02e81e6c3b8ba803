import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A short name for the contents of files and of whole folders, and for what is said of them.
 *
 * @param {string[]} paths
 * @param {string} words
 * @returns {string} 12 hexadecimal digits
 */
export function hashFiles(paths, words) {
  const hash = createHash('sha256').update(words);
  const add = (path, name) => {
    if (statSync(path).isDirectory()) {
      for (const entry of readdirSync(path).sort()) add(join(path, entry), `${name}/${entry}`);
    } else hash.update(`\0${name}\0`).update(readFileSync(path));
  };
  paths.forEach((path, index) => {
    add(path, String(index));
  });
  return hash.digest('hex').slice(0, 12);
}

/**
 * Names of the pages that a file of predictions has; those that failed are to be tried again.
 *
 * @param {string} file need not be there
 * @returns {Set<string>}
 */
export function readMeasured(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const predictions = lines.map((line) => JSON.parse(line));
  return new Set(predictions.filter(({ error }) => !error).map(({ name }) => name));
}
