import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Target, type WebWorker } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { LaunchOptions, RealBrowser } from './browser';
import { allowIncognito, allowReloads, chromiumPopup, limitStorage, setHostAccess } from './chromium-extensions';
import { chromiumOverlay } from './chromium-overlay';
import { killTree } from './kill-tree';
import { OVERLAY_HOST } from './overlay';
import { openProfile } from './profile';
import { until } from './until';
import { WELCOME_PAGE } from './welcome-page';

declare const chrome: typeof extensionApi;

const ARGS = [
  '--no-first-run',
  '--no-default-browser-check',
  '--hide-crash-restore-bubble',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

/** Chromium, Chrome or Edge, driven over the pipe, which is what lets a program install an extension. */
export async function launchChromium(options: LaunchOptions): Promise<RealBrowser> {
  const profile = openProfile(options.profile);
  if (options.downloads) writePreferences(profile.folder, options.downloads);
  let browser: Browser;
  let id: string;

  async function start(): Promise<void> {
    browser = await puppeteer.launch({
      executablePath: options.executable,
      headless: options.headless,
      pipe: true,
      enableExtensions: true,
      userDataDir: profile.folder,
      acceptInsecureCerts: options.proxyPort !== null,
      defaultViewport: options.viewport,
      args: [...chromiumArgs(), ...proxyArgs(options.proxyPort)],
    });
    try {
      id = await browser.installExtension(options.extension);
      await findWorker();
    } catch (error) {
      await browser.close();
      throw error;
    }
    if (options.storageLimitBytes) await limitStorage(browser, id, options.storageLimitBytes);
  }

  const findWorker = (): Promise<WebWorker> =>
    until(async () => {
      const target = browser.targets().findLast((each) => each.type() === 'service_worker' && each.url().includes(id));
      const worker = await target?.worker();
      // The target is there before its bindings are.
      return worker && (await worker.evaluate(() => typeof chrome?.runtime?.id === 'string')) ? worker : null;
    }, "Chromium's service worker");

  const closeWelcome = async () => {
    const welcome = await browser.waitForTarget((target) => target.url().endsWith(WELCOME_PAGE));
    await (await welcome.asPage()).close();
  };

  await start();
  if (profile.isTemporary && !options.keepsWelcome) await closeWelcome();
  const real: RealBrowser = {
    name: 'chromium',
    get puppeteer() {
      return browser;
    },
    newTab: () => browser.newPage(),
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      return page;
    },
    async extensionPage(path, { background = false } = {}) {
      const page = await browser.newPage({ background });
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async callExtension(call, ...args) {
      const page = await browser.newPage({ background: true });
      try {
        await page.goto(`chrome-extension://${id}/popup.html`);
        const answer = await page.evaluate(call as (...args: unknown[]) => unknown, ...args);
        return answer as Awaited<ReturnType<typeof call>>;
      } finally {
        await page.close();
      }
    },
    overlay: (page, tag = OVERLAY_HOST) => chromiumOverlay(page, tag),
    setDark: (page, isDark) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: isDark ? 'dark' : 'light' }]),
    async toolbarClick(page) {
      await page.bringToFront();
      await (await browser.extensions()).get(id)?.triggerAction(page);
      const popup = (target: Target) => target.type() === 'page' && target.url().includes(`${id}/popup.html`);
      return chromiumPopup(await (await browser.waitForTarget(popup)).asPage());
    },
    async allowPrivateWindows() {
      await allowIncognito(browser, id);
      await until(() => real.callExtension(() => chrome.extension.isAllowedIncognitoAccess()), 'Chromium to let it in');
    },
    setAccess: (access) => setHostAccess(browser, id, access),
    async newPrivatePage(url) {
      const earlier = new Set(browser.targets());
      await real.callExtension(async (to) => void (await chrome.windows.create({ url: to, incognito: true })), url);
      const isNew = (target: Target) => !earlier.has(target) && target.type() === 'page' && target.url() === url;
      const page = await (await browser.waitForTarget(isNew)).asPage();
      if (options.viewport) await page.setViewport(options.viewport);
      return page;
    },
    async reloadExtension() {
      await allowReloads(browser);
      const page = await real.extensionPage('popup.html', { background: true });
      const closed = new Promise((resolve) => page.once('close', resolve));
      await page.evaluate(() => setTimeout(() => chrome.runtime.reload()));
      await closed;
      await until(() => real.callExtension(isAwake), 'the extension to be back');
    },
    removeExtension: () => browser.uninstallExtension(id),
    killBackground: async () => (await findWorker()).close(),
    async kill() {
      const child = browser.process();
      if (child) await killTree(child);
    },
    start,
    async restart() {
      await browser.close();
      await start();
    },
    async close() {
      await browser.close();
      profile.remove();
    },
  };
  return real;
}

function writePreferences(profile: string, downloads: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** What a Chromium for tests is started with. Its sandbox refuses to work for root, and in most containers. */
export function chromiumArgs(): string[] {
  return process.getuid?.() === 0 || process.env.CI ? [...ARGS, '--no-sandbox'] : ARGS;
}

function proxyArgs(port: number | null): string[] {
  return port ? [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>', '--disable-quic'] : [];
}

/** Whether the background script answers; runs in an extension page. */
async function isAwake(): Promise<boolean> {
  return Boolean(await chrome.runtime.sendMessage({ name: 'readSettings', payload: { url: location.href } }));
}
