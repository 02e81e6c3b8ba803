import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INJECTED } from '../injected';
import type { Row } from '../row';
import type { Seat } from '../task';

/** How large the entrypoints of each build are. */
export async function measureBytes({ builds }: Pick<Seat, 'builds'>): Promise<Row[]> {
  return builds.flatMap(({ browser, extension }) => {
    const row = (subject: string, { raw, gzip }: Size): Row[] => [
      { section: 'bytes', subject, page: browser, metric: 'raw', value: raw, unit: 'B' },
      { section: 'bytes', subject, page: browser, metric: 'gzip', value: gzip, unit: 'B' },
    ];
    const entries = readEntries(extension).flatMap(({ name, files }) => row(name, measureFiles(extension, files)));
    return [...row('on a hit', measureFiles(extension, INJECTED)), ...entries];
  });
}

/** Bytes of some files, each compressed by itself. */
interface Size {
  raw: number;
  gzip: number;
}

/** @throws when one is missing */
export function measureFiles(folder: string, files: readonly string[]): Size {
  const contents = files.map((file) => readFileSync(join(folder, file)));
  return {
    raw: contents.reduce((sum, { length }) => sum + length, 0),
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** Scripts, and pages with the scripts and style sheets that they begin with. */
function readEntries(folder: string): { name: string; files: string[] }[] {
  const names = readdirSync(folder).sort();
  const scripts = names.filter((name) => name.endsWith('.js')).map((name) => ({ name, files: [name] }));
  const pages = names.filter((name) => name.endsWith('.html'));
  return [...scripts, ...pages.map((name) => ({ name, files: [name, ...readLinked(folder, name)] }))];
}

function readLinked(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const own = [...html.matchAll(/<(?:script|link)\b[^>]+(?:src|href)="\/([^"]+\.(?:js|css))"/g)];
  return [...new Set(own.map(([, file = '']) => file))];
}
