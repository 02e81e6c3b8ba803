import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Source {
  path: string;
  text: string;
  /** What it imports: paths from the top for our own files, names for packages. */
  imports: string[];
}

const sources = ['src', 'entrypoints'].flatMap(readSources);

/** Which rooms a room may import from, packages included. A room that is not named may not be imported. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/core': [
    'src/core',
    'dompurify',
    'js-xxhash',
    'valibot',
    'mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm-task-list-item',
    'micromark-extension-gfm-task-list-item',
  ],
  'src/ui': ['src/ui', 'src/core', 'src/i18n', 'preact', 'lucide'],
  'src/page': ['src/page', 'src/core', 'wxt/browser'],
  'src/store': ['src/store', 'src/core', 'dexie', '@wxt-dev/storage', 'wxt/browser'],
  'src/background': [
    'src/background',
    'src/backup/make-copy',
    'src/core',
    'src/store',
    'src/messages',
    'src/i18n',
    'wxt/browser',
    'dexie',
  ],
  'src/progress': ['src/progress', 'src/core', 'src/messages', 'src/i18n', 'src/page/copy-text'],
  'src/reader': [
    'src/reader',
    'src/progress',
    'src/core',
    'src/page',
    'src/ui',
    'src/messages',
    'src/i18n',
    'src/report-error',
    'preact',
  ],
  'src/picker': [
    'src/picker',
    'src/core',
    'src/page',
    'src/ui',
    'src/i18n',
    'src/reader/picking',
    'src/reader/wear',
    'preact',
  ],
  'src/backup': [
    'src/backup',
    'src/core',
    'src/store',
    'src/messages',
    'src/i18n',
    'src/report-error',
    'src/page/save-file',
    'src/ui',
    'wxt/browser',
  ],
  'src/access': ['src/access', 'src/ui/access', 'wxt/browser'],
  'src/faces': [
    'src/faces',
    'src/progress',
    'src/core',
    'src/ui',
    'src/messages',
    'src/i18n',
    'src/own-page',
    'src/backup/take-in-face',
    'src/page/keep-awake',
    'wxt/browser',
    'preact',
  ],
  'src/hand-over': [
    'src/hand-over',
    'src/core',
    'src/ui/hand-over',
    'src/messages',
    'src/i18n',
    'src/progress/handout-words',
    'src/progress/read-all-lists',
    'src/page/copy-text',
    'src/page/save-file',
    'preact',
    'lean-qr',
  ],
  'src/popup': [
    'src/popup',
    'src/access',
    'src/faces',
    'src/core',
    'src/store',
    'src/ui',
    'src/messages',
    'wxt/browser',
  ],
  'src/welcome': ['src/welcome', 'src/ui', 'wxt/browser'],
  'src/demo': ['src/demo', 'src/core', 'src/ui', 'src/own-page', 'preact'],
  'src/options': [
    'src/options',
    'src/core',
    'src/store',
    'src/ui',
    'src/messages',
    'src/page/save-file',
    'wxt/browser',
  ],
};

describe('who may know whom', () => {
  for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
    it(`${room} imports only from ${allowed.join(', ')}`, () => {
      const strangers = sources
        .filter(({ path }) => path.startsWith(`${room}/`))
        .flatMap(({ path, imports }) =>
          imports.filter((name) => !isIn(name, allowed)).map((name) => `${path} → ${name}`),
        );
      expect(strangers, 'Move what is needed to a room that may know it, or pass it in as an argument.').toEqual([]);
    });
  }

  it('only the popup, the options, the backup and the background script know the store', () => {
    const knowing = sources
      .filter(({ imports }) => imports.some((name) => name.startsWith('src/store')))
      .map(({ path }) => path);
    const strangers = knowing.filter(
      (path) =>
        !/^(?:src\/(?:store|background|popup|options|backup)\/|src\/own-page\.ts$|entrypoints\/background\.ts$)/.test(
          path,
        ),
    );
    expect(strangers, 'Ask the background script by a message (src/messages.ts).').toEqual([]);
  });

  it('stage 1 brings neither the polyfill nor a sanitiser nor a view into every page', () => {
    const reached = reach('entrypoints/detector.ts');
    const heavy = reached.filter((name) =>
      /^(?:wxt\/browser|dompurify|preact|lucide|dexie|@wxt-dev|src\/(?:ui|store|messages))/.test(name),
    );
    expect(heavy, 'The detector runs on every page: keep what it imports to core/detect/quick and its words.').toEqual(
      [],
    );
  });

  it('stage 2 brings no language of articles but English', () => {
    const reached = reach('entrypoints/reader.ts').filter((name) => /^src\/core\/languages(?:\/[a-z]{2})?$/.test(name));
    expect(reached, 'It asks for those that a page needs: src/reader/learn-languages.ts.').toEqual([
      'src/core/languages/en',
    ]);
  });

  it('stage 2 brings no face but the overlay, no store, and nothing that points at things in a page', () => {
    const reached = reach('entrypoints/reader.ts');
    const heavy = reached.filter((name) =>
      /^(?:dexie|@wxt-dev|src\/(?:backup|demo|faces|hand-over|options|picker|popup|store|welcome)\/)/.test(name),
    );
    expect(heavy, 'Whatever is in the reader is put into every article: ask for it when it is wanted.').toEqual([]);
  });

  it('stage 2 brings no format but those that the overlay copies itself', () => {
    const reached = reach('entrypoints/reader.ts');
    const heavy = reached.filter((name) => /^(?:lean-qr|valibot|mdast|micromark|src\/core\/export\/index)/.test(name));
    expect(heavy, 'All other formats are written on the page that hands over.').toEqual([]);
    expect(reached).toContain('src/core/export/quick');
    expect(reached).not.toContain('src/core/export');
  });
});

describe('doors', () => {
  const FORBIDDEN = [
    { what: /\b(?:innerHTML|outerHTML)\s*=[^=]/, cure: 'Markup goes through core/sanitize.ts and ui/Html.tsx.' },
    {
      what: /insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b/,
      cure: 'Markup goes through core/sanitize.ts and ui/Html.tsx.',
    },
    { what: /\binnerText\b/, cure: 'innerText asks for layout: use core/read-text.ts.' },
    { what: /:\s*any\b|\bas any\b|@ts-ignore|@ts-expect-error/, cure: 'Say what type it is.' },
    { what: /\b(?:fetch|XMLHttpRequest|WebSocket|sendBeacon|EventSource)\s*\(/, cure: 'Nothing leaves the browser.' },
  ];
  for (const { what, cure } of FORBIDDEN) {
    it(`nothing matches ${what}`, () => {
      expect(
        sources.filter(({ text }) => what.test(withoutOwnFiles(text))).map(({ path }) => path),
        cure,
      ).toEqual([]);
    });
  }

  it('only store/own-file.ts reads a file of the own package, which never leaves the computer', () => {
    const readers = sources.filter(({ text }) => withoutOwnFiles(text) !== text).map(({ path }) => path);
    expect(readers, 'Call readOwnFile(), or in a page ask the background script.').toEqual(['src/store/own-file.ts']);
  });

  it('only core/sanitize.ts knows DOMPurify', () => {
    expect(importersOf('dompurify'), 'Call sanitize().').toEqual(['src/core/sanitize.ts']);
  });

  it.each(['valibot', 'mdast-util-from-markdown'])('only core/import knows %s', (name) => {
    const others = importersOf(name).filter((path) => !path.startsWith('src/core/import/'));
    expect(others, 'What comes from outside comes in through src/core/import.').toEqual([]);
  });

  it.each(['reader', 'detector'])('nothing that takes files in reaches %s.ts, which runs in pages', (name) => {
    const reached = reach(`entrypoints/${name}.ts`);
    const heavy = reached.filter((path) => /^(?:valibot|mdast|micromark|lean-qr|src\/core\/import)/.test(path));
    expect(heavy, 'Pages of the extension itself take files in.').toEqual([]);
  });

  it('only the store opens IndexedDB', () => {
    const others = importersOf('dexie').filter(
      (path) => !path.startsWith('src/store/') && path !== 'src/background/progress.ts',
    );
    expect(others, 'Only src/store knows IndexedDB; the background script knows the names of its errors.').toEqual([]);
  });

  it('core is pure: no browser interface, clock, chance, console or network', () => {
    const impure =
      /\b(?:browser|chrome)\.\w|Date\.now|new Date\(\)|Math\.random|crypto\.|console\.|localStorage|setTimeout/;
    const found = sources.filter(
      ({ path, text }) => path.startsWith('src/core/') && path !== SAVED_SCRIPT && impure.test(withoutComments(text)),
    );
    expect(
      found.map(({ path }) => path),
      'Pass it in from the shell.',
    ).toEqual([]);
  });
});

describe('files', () => {
  it('entrypoints are wiring: at most 40 lines of code each', () => {
    const long = sources.filter(
      ({ path, text }) =>
        path.startsWith('entrypoints/') && withoutComments(text).split('\n').filter(Boolean).length > 45,
    );
    expect(
      long.map(({ path }) => path),
      'Move what decides into src/.',
    ).toEqual([]);
  });

  it('no file is longer than 250 lines, and half of them have at most 60', () => {
    const lengths = sources
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
      .sort((a, b) => a.lines - b.lines);
    expect(
      lengths.filter(({ path, lines }) => lines > 250 && !TABLES.test(path)),
      'One noun a file.',
    ).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]?.lines, 'One noun a file.').toBeLessThanOrEqual(60);
  });

  it('no file or folder is named after nothing', () => {
    expect(
      sources.filter(({ path }) => /(?:utils?|helpers?|common|misc|manager|handler|processor)\b/i.test(path)),
    ).toEqual([]);
  });
});

/** Text of a script that runs in pages that were saved, never in ours. */
const SAVED_SCRIPT = 'src/core/export/html/script.ts';
const TABLES = /core\/(?:languages|clean\/rules|clean\/networks|clean\/ad-labels|detect\/signals)/;

function readSources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return {
        path,
        text,
        imports: [...text.matchAll(/(?:from|^import) '([^']+)'/gm)].map(([, name = '']) => resolveImport(path, name)),
      };
    });
}

function resolveImport(from: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2);
  return name.startsWith('.') ? normalize(join(dirname(from), name)).replaceAll('\\', '/') : name;
}

function isIn(name: string, allowed: readonly string[]): boolean {
  return allowed.some((room) => name === room || name.startsWith(`${room}/`));
}

function importersOf(name: string): string[] {
  return sources.filter(({ imports }) => imports.includes(name)).map(({ path }) => path);
}

/** Everything that a file imports, and what that imports. */
function reach(path: string, seen = new Set<string>()): string[] {
  const source = sources.find((one) => [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].includes(one.path));
  for (const name of source?.imports ?? []) {
    if (seen.has(name)) continue;
    seen.add(name);
    reach(name, seen);
  }
  return [...seen];
}

/** Browsers have no way but `fetch` to read a file of the extension itself, so that one address is let through. */
function withoutOwnFiles(text: string): string {
  return text.replaceAll("fetch(browser.runtime.getURL('/') + ", '(');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
