import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { leanTables } from './scripts/lean-tables';
import { leastBytes } from './scripts/least-bytes';
import { takeShared } from './scripts/take-shared';

/** Every page that FixTrail may look at. */
const PAGES = ['http://*/*', 'https://*/*'];

/**
 * Preact can write `innerHTML`, FixTrail never lets it: without that line no linter and no reviewer has to wonder.
 * @throws if Preact's code no longer has the one place that this cuts.
 */
const preactWithoutInnerHtml: Plugin = {
  name: 'preact-without-inner-html',
  enforce: 'pre',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id)) return undefined;
    const cut = code.replace(/\(?(\w+)\.innerHTML\s*=\s*(\w+)\.__html\)?/, '($2.__html)');
    if (cut === code) throw new Error('preact changed: look for its innerHTML assignment again (wxt.config.ts)');
    return { code: cut, map: null };
  },
};

/**
 * WXT wraps each script in a logger that says nothing in production, and asks of its definition what it is. Stage 1 runs on
 * every page, and that was a seventh of it.
 * @throws if WXT's wrapper no longer imports what it wraps.
 */
const bareScripts: Plugin = {
  name: 'bare-scripts',
  enforce: 'pre',
  transform(code, id) {
    if (/define-unlisted-script\.mjs$/.test(id)) return 'export const defineUnlistedScript = (main) => main;';
    if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
    const definition = /import definition from "([^"]+)"/.exec(code)?.[1];
    if (!definition) throw new Error('WXT changed: look for the wrapper of unlisted scripts again (wxt.config.ts)');
    return { code: `import definition from "${definition}"; export default definition();`, map: null };
  },
};

/**
 * Scripts that go into pages speak to the browser itself: of what they need, all browsers give promises. Pages of the extension
 * and its background script keep the polyfill.
 */
const nativeBrowser: Plugin = {
  name: 'native-browser',
  enforce: 'pre',
  resolveId(id, importer) {
    const isForPages = Boolean(this.environment.config.build.lib);
    return isForPages && id === '@wxt-dev/webextension-polyfill/browser'
      ? this.resolve('@wxt-dev/browser', importer)
      : undefined;
  },
};

/**
 * The table of entities that the parser of Markdown reads, instead of a version for browsers that has `innerHTML` decode them.
 */
const ENTITIES = fileURLToPath(import.meta.resolve('decode-named-character-reference'));

const FIREFOX = {
  gecko: {
    id: 'fixtrail@fixtrail.invalid',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none' as const] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

/** Keys of the browser. Four at most may be suggested; none of these is taken by a browser. */
const COMMANDS = {
  'toggle-overlay': command('toggleOverlay', 'F'),
  'tick-current': command('tickCurrent', 'D'),
  'next-fix': command('nextFix', 'J'),
  'previous-fix': command('previousFix', 'K'),
  'focus-mode': command('focusMode'),
  export: command('export'),
};

function command(words: string, key?: string) {
  // On a Mac, Alt with a letter writes a letter.
  const suggested_key = key && { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` };
  return { description: `__MSG_commands_${words}__`, ...(suggested_key && { suggested_key }) };
}

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  modulesDir: 'wxt-modules',
  outDir: 'dist',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: 'locales' },
  autoIcons: { baseIconPath: 'public/icon.svg', sizes: [128, 96, 48, 32, 16], developmentIndicator: false },
  webExt: { disabled: true },
  zip: {
    includeSources: [
      'entrypoints/**',
      'locales/**',
      'public/**',
      'scripts/**',
      'src/**',
      'wxt-modules/**',
      '*.{json,ts,md}',
      'LICENSE',
    ],
  },
  vite: () => ({
    plugins: [preactWithoutInnerHtml, bareScripts, nativeBrowser, takeShared(), leanTables, leastBytes],
    resolve: { alias: { 'decode-named-character-reference': ENTITIES } },
    build: { sourcemap: false, target: ['chrome123', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'declarativeNetRequestWithHostAccess'],
    host_permissions: PAGES,
    commands: COMMANDS,
    // An unlisted script instead of WXT's content script: no wrapper, no polyfill, nothing that a page could notice.
    content_scripts: [{ matches: PAGES, js: ['detector.js'], run_at: 'document_start' }],
    ...(browser === 'firefox' && { browser_specific_settings: FIREFOX }),
    ...(browser === 'safari' && { browser_specific_settings: { safari: { strict_min_version: '17.5' } } }),
    ...((browser === 'chrome' || browser === 'edge') && { minimum_chrome_version: '123' }),
  }),
});
