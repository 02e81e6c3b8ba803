import { describe, expect, it } from 'vitest';
import { PAGE_SCRIPTS } from '@/src/page-scripts';
import { importersOf, reach, sources } from './sources';

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
    'src/page-scripts',
    'src/i18n',
    'src/ui/inline/words',
    'src/ui/overlay/words',
    'wxt/browser',
    'dexie',
  ],
  'src/progress': ['src/progress', 'src/core', 'src/messages', 'src/i18n', 'src/page/copy-text'],
  'src/late': ['src/late', 'src/core', 'src/page', 'src/progress', 'src/ui', 'src/i18n', 'src/reader/wear', 'preact'],
  'src/reader': [
    'src/reader',
    'src/late/late-parts',
    'src/late/article-ticks',
    'src/late/farewell',
    'src/late/overlay',
    'src/late/overlay-parts',
    'src/page-scripts',
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
    const reached = [...reach('entrypoints/reader.ts'), ...reach('entrypoints/overlay.ts')];
    const heavy = reached.filter((name) =>
      /^(?:dexie|@wxt-dev|src\/(?:backup|demo|faces|hand-over|options|picker|popup|store|welcome)\/)/.test(name),
    );
    expect(heavy, 'Whatever is in the reader is put into every article: ask for it when it is wanted.').toEqual([]);
  });

  it('stage 2 brings nothing that is not seen when the overlay appears', () => {
    const unseen =
      /^(?:dompurify|src\/core\/sanitize\/library|src\/core\/clean\/propose-selector|src\/core\/export\/(?!quick-format)|src\/progress\/copy-list|src\/page\/inline-ticks|src\/ui\/(?:focus\/|receipt\/ReceiptPanel|list\/(?:FinishPage|KeysPanel|whole-list)))/;
    const reached = [...reach('entrypoints/reader.ts'), ...reach('entrypoints/overlay.ts')];
    expect(
      reached.filter((name) => unseen.test(name)),
      'Have it come late: src/late and src/page-scripts.ts.',
    ).toEqual([]);
  });

  it('stage 2 draws nothing before the page is clean', () => {
    // The text of one style sheet it hands to all who draw.
    const drawing = reach('entrypoints/reader.ts').filter((name) =>
      /^(?:preact|lucide|src\/ui\/(?!tokens\.css))/.test(name),
    );
    expect(drawing, 'What draws comes when there is a list: entrypoints/overlay.ts.').toEqual([]);
  });

  it.each(readLateScripts())('%s.ts, which runs in pages, brings no more than it is for', (name) => {
    const heavy = reach(`entrypoints/${name}.ts`).filter((path) =>
      /^(?:valibot|mdast|micromark|lean-qr|dexie|src\/(?:store|messages)|src\/core\/(?:import|languages|detect|extract|export$))/.test(
        path,
      ),
    );
    expect(heavy, 'A late script draws; the reader in the page does all else.').toEqual([]);
  });
});

describe('doors', () => {
  const FORBIDDEN = [
    { what: /\b(?:innerHTML|outerHTML)\s*=[^=]/, cure: 'Markup goes through core/sanitize and ui/Html.tsx.' },
    {
      what: /insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b/,
      cure: 'Markup goes through core/sanitize and ui/Html.tsx.',
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

  it('only core/sanitize/library.ts knows DOMPurify', () => {
    expect(importersOf('dompurify'), 'Markup passes a door of core/sanitize.').toEqual([
      'src/core/sanitize/library.ts',
    ]);
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

function isIn(name: string, allowed: readonly string[]): boolean {
  return allowed.some((room) => name === room || name.startsWith(`${room}/`));
}

/** Names of the scripts that come late. */
function readLateScripts(): string[] {
  return Object.entries(PAGE_SCRIPTS).flatMap(([name, { comes }]) => (comes === 'hit' ? [] : [name]));
}

/** Browsers have no way but `fetch` to read a file of the extension itself, so that one address is let through. */
function withoutOwnFiles(text: string): string {
  return text.replaceAll("fetch(browser.runtime.getURL('/') + ", '(');
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
