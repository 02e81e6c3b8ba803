import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/find-browser.mjs';

const root = import.meta.dirname;
const chromium = findBrowser('chromium');

/** Logic and components, in happy-dom. */
const unit = {
  plugins: [WxtVitest()],
  test: {
    name: 'unit',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/dom/**', 'test/e2e/**'],
    environment: 'happy-dom',
    setupFiles: ['test/setup.ts', 'test/learn-languages.ts'],
  },
};

/** What happy-dom does otherwise than browsers do, in real Chromium. */
const dom = {
  resolve: {
    alias: [
      { find: /^wxt\/browser$/, replacement: `${root}/test/dom/fake-browser.ts` },
      { find: '#i18n', replacement: `${root}/.wxt/i18n/index.ts` },
      { find: '@', replacement: root },
    ],
  },
  // A dependency that is met in mid-run would reload the page under the tests.
  optimizeDeps: {
    include: [
      '@webext-core/fake-browser',
      '@wxt-dev/i18n',
      '@wxt-dev/storage',
      'dexie',
      'dompurify',
      'js-xxhash',
      'lucide',
      'mdast-util-from-markdown',
      'mdast-util-gfm-task-list-item',
      'mdast-util-to-string',
      'micromark-extension-gfm-task-list-item',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'preact/jsx-runtime',
      'valibot',
    ],
  },
  test: {
    name: 'dom',
    include: ['test/dom/**/*.test.{ts,tsx}'],
    setupFiles: ['test/learn-languages.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: chromium ? { executablePath: chromium } : {} }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
};

/**
 * The built extension in real Chromium and real Firefox. A machine that does much else at the same time may be late once; what
 * is broken fails twice, and the report names what was tried again.
 */
const e2e = {
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 1,
    fileParallelism: false,
  },
};

// An expectation that is missing fails; it is never written in passing.
const update = process.env.UPDATE ? 'all' : 'none';

export default defineConfig({ test: { update, projects: [unit, dom, e2e] } });
