import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One file of the extension. */
export interface Source {
  path: string;
  text: string;
  /** What it imports: paths from the top for our own files, names for packages. */
  imports: string[];
  /** The same without what it imports for its types only. */
  needs: string[];
}

/** All files of the extension. */
export const sources = ['src', 'entrypoints'].flatMap(readSources);

/** Everything that a file brings with it: what it imports but for types, and what that imports. */
export function reach(path: string, seen = new Set<string>()): string[] {
  const source = sources.find((one) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].includes(one.path));
  for (const name of source?.needs ?? []) {
    if (seen.has(name)) continue;
    seen.add(name);
    reach(name, seen);
  }
  return [...seen];
}

/** Paths of the files that import it. */
export function importersOf(name: string): string[] {
  return sources.filter(({ imports }) => imports.includes(name)).map(({ path }) => path);
}

function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return {
        path,
        text,
        imports: readImports(path, text),
        needs: readImports(path, text.replace(/^(?:import|export) type [^;]*;/gm, '')),
      };
    });
}

function readImports(path: string, text: string): string[] {
  return [...text.matchAll(/(?:from|^import) '([^']+)'/gm)].map(([, name = '']) => resolveImport(path, name));
}

function resolveImport(from: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  return name.startsWith('.') ? normalize(join(dirname(from), name)).replaceAll('\\', '/') : name;
}
