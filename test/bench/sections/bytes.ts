import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { INJECTED } from '../injected';
import type { Row } from '../row';
import type { Seat } from '../task';

/** How large what is put into an article is, and every entrypoint of the build. */
export async function measureBytes({ browser, extension }: Seat): Promise<Row[]> {
  const entries = [{ name: 'on a hit', files: INJECTED }, ...readEntries(extension)];
  return entries.flatMap(({ name: subject, files }) => {
    const { raw, gzip } = measureFiles(extension, files);
    const row = { section: 'bytes', subject, page: browser, unit: 'B' } as const;
    return [
      { ...row, metric: 'raw', value: raw },
      { ...row, metric: 'gzip', value: gzip },
    ];
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
