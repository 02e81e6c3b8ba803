import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { callFirefoxWindow, contextOf, readTree, sendBidi } from './bidi';
import type { LaunchOptions, RealBrowser } from './browser';
import { firefoxOverlay } from './firefox-overlay';
import { firefoxPopup } from './firefox-popup';
import { FIREFOX_ID, FIREFOX_UUID, firefoxPreferences } from './firefox-preferences';
import { killTree } from './kill-tree';
import { OVERLAY_HOST } from './overlay';
import { openProfile } from './profile';
import { until } from './until';
import { WELCOME_PAGE } from './welcome-page';

declare const chrome: typeof extensionApi;

/** As in the manifest. */
const EVERY_PAGE = ['http://*/*', 'https://*/*'];

/** What Puppeteer keeps of a profile while it runs, and puts back after the end: a start in between would find only half of it. */
const KEPT_ASIDE = ['prefs.js.puppeteer', 'user.js.puppeteer'];
const RESTORING_MS = 3000;

/** Opens the window's view of the extension; what follows it may use `ext` and `ExtensionParent`. */
const WITH_EXTENSION = `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const ext = ExtensionParent.GlobalManager.getExtension('${FIREFOX_ID}');`;

/**
 * Firefox, driven over WebDriver BiDi. The extension is installed for the session, as release Firefox takes unsigned ones in no
 * other way; what it stored is there again after the next start.
 */
export async function launchFirefox(options: LaunchOptions): Promise<RealBrowser> {
  const profile = openProfile(options.profile);
  let browser: Browser;

  async function start(): Promise<void> {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executable,
      headless: options.headless,
      userDataDir: profile.folder,
      acceptInsecureCerts: options.proxyPort !== null,
      // Set for each tab below: in a background tab it would take a second.
      defaultViewport: null,
      // Without it BiDi may not open the extension's own pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: firefoxPreferences(options),
    });
    await install(browser, options.extension, false);
  }

  const closeWelcome = async () => {
    const find = async () => (await readTree(browser, 'content')).find(({ url }) => url.endsWith(WELCOME_PAGE));
    const { context } = await until(find, 'the welcome page');
    await sendBidi(browser, 'browsingContext.close', { context });
  };

  await start();
  if (profile.isTemporary && !options.keepsWelcome) await closeWelcome();
  const real: RealBrowser = {
    name: 'firefox',
    get puppeteer() {
      return browser;
    },
    async newTab() {
      const page = await browser.newPage();
      if (options.viewport) await page.setViewport(options.viewport);
      return page;
    },
    async newPage(url) {
      const page = await real.newTab();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async extensionPage(path, { background = false } = {}) {
      // Beside the first tab: in a private window, which may be the newest, the extension's stores are closed to its pages.
      const [first] = await readTree(browser, 'content');
      const place = { type: 'tab', background, referenceContext: first?.context };
      const { context } = await sendBidi<{ context: string }>(browser, 'browsingContext.create', place);
      const findPage = async () => (await browser.pages()).find((each) => contextOf(each) === context);
      const page = await until(findPage, 'the new tab');
      const url = `moz-extension://${FIREFOX_UUID}/${path}`;
      // Puppeteer's goto would wait for ever: it does not see these pages load.
      await sendBidi(browser, 'browsingContext.navigate', { context, url, wait: 'complete' });
      return page;
    },
    async callExtension(call, ...args) {
      const page = await real.extensionPage('popup.html', { background: true });
      const answer = await page.evaluate(call as (...args: unknown[]) => unknown, ...args);
      await page.close();
      return answer as Awaited<ReturnType<typeof call>>;
    },
    overlay: (page, tag = OVERLAY_HOST) => firefoxOverlay(browser, page, tag),
    async setDark(page, isDark) {
      const set = `(value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', value)`;
      await callFirefoxWindow(browser, set, { values: [isDark ? 0 : 1] });
      const isSet = () =>
        page.evaluate((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, isDark);
      await until(isSet, 'the colour scheme');
    },
    async toolbarClick(page) {
      await page.bringToFront();
      const action = 'ExtensionParent.apiManager.global.browserActionFor(ext)';
      await callFirefoxWindow(
        browser,
        `async () => { ${WITH_EXTENSION} await ${action}.triggerAction(window, { button: 0 }); }`,
        { page },
      );
      return firefoxPopup(browser, page);
    },
    allowPrivateWindows: () => install(browser, options.extension, true),
    async setAccess(access) {
      const origins = access === 'all' ? EVERY_PAGE : access === 'onClick' ? [] : [`*://${access.site}/*`];
      await callFirefoxWindow(
        browser,
        `async () => { ${WITH_EXTENSION}
          const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
          const { origins } = await ExtensionPermissions.get(ext.id);
          await ExtensionPermissions.remove(ext.id, { origins: [...origins], permissions: [] }, ext);
          await ExtensionPermissions.add(ext.id, { origins: ${JSON.stringify(origins)}, permissions: [] }, ext);
        }`,
      );
    },
    async newPrivatePage(url) {
      const earlier = new Set(await browser.pages());
      await real.callExtension(async (to) => void (await chrome.windows.create({ url: to, incognito: true })), url);
      const findNew = async () => (await browser.pages()).find((page) => !earlier.has(page) && page.url() === url);
      const page = await until(findNew, 'the private window');
      if (options.viewport) await page.setViewport(options.viewport);
      return page;
    },
    reloadExtension: () => install(browser, options.extension, true),
    removeExtension: () => browser.uninstallExtension(FIREFOX_ID),
    async killBackground() {
      const end = 'await ext.terminateBackground({ ignoreDevToolsAttached: true })';
      await callFirefoxWindow(browser, `async () => { ${WITH_EXTENSION} ${end}; }`);
    },
    async kill() {
      const child = browser.process();
      if (!child) return;
      await killTree(child);
      const isRestored = async () => !KEPT_ASIDE.some((file) => existsSync(join(profile.folder, file)));
      // Where a file is missing since the end, its copy is left for good: then there is nothing to wait for.
      await until(isRestored, 'the profile as it was', RESTORING_MS).catch(() => undefined);
    },
    start,
    async restart() {
      await browser.close();
      await start();
    },
    async close() {
      // A polite quit waits seconds for host names that never resolve, to save a profile that is thrown away.
      if (profile.isTemporary) await real.kill();
      else await browser.close();
      profile.remove();
    },
  };
  return real;
}

/** Installs the extension for this session, in place of one that is there; answers when its background script has started. */
async function install(browser: Browser, folder: string, isAllowedInPrivate: boolean): Promise<void> {
  const extensionData = { type: 'path', path: folder };
  const params = { extensionData, 'moz:allowPrivateBrowsing': isAllowedInPrivate };
  await sendBidi(browser, 'webExtension.install', params);
}
