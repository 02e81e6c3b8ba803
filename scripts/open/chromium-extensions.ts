import type { Browser, Page, Target } from 'puppeteer-core';
import type { Access } from './browser';
import { createPopup, type Popup, wrapPopupLook } from './popup';

/** The part of Chromium's own interface for chrome://extensions that is used here. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      incognitoAccess?: boolean;
      hostAccess?: 'ON_CLICK' | 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES';
    }): Promise<void>;
    addHostPermission(extensionId: string, host: string): Promise<void>;
  };
};

/** Has Chromium keep an extension from a folder when it is reloaded: without developer mode it is switched off then. */
export async function allowReloads(browser: Browser): Promise<void> {
  const page = await openExtensionsPage(browser);
  await page.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await page.close();
}

/** Lets an extension into private windows, as the reader would on chrome://extensions. It is reloaded by that. */
export async function allowIncognito(browser: Browser, extensionId: string): Promise<void> {
  await allowReloads(browser);
  const page = await openExtensionsPage(browser);
  await page.evaluate(
    (id) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true }),
    extensionId,
  );
  await page.close();
}

/** Has an extension work where this says, as the reader would on chrome://extensions. */
export async function setHostAccess(browser: Browser, extensionId: string, access: Access): Promise<void> {
  const page = await openExtensionsPage(browser);
  const hostAccess = access === 'all' ? 'ON_ALL_SITES' : access === 'onClick' ? 'ON_CLICK' : 'ON_SPECIFIC_SITES';
  const site = typeof access === 'object' ? access.site : null;
  await page.evaluate(
    async (change, host) => {
      await chrome.developerPrivate.updateExtensionConfiguration(change);
      if (host) await chrome.developerPrivate.addHostPermission(change.extensionId, host);
    },
    { extensionId, hostAccess } as const,
    site && `*://${site}/*`,
  );
  await page.close();
}

/** Notes what an extension's background script throws and nobody catches, rejections too, from now on. The array grows. */
export async function noteBackgroundErrors(browser: Browser, extensionId: string): Promise<string[]> {
  const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().includes(extensionId);
  const session = await (await browser.waitForTarget(isBackground)).createCDPSession();
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    errors.push(`${text} ${exception?.description ?? exception?.value ?? ''}`),
  );
  await session.send('Runtime.enable');
  return errors;
}

async function openExtensionsPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ background: true });
  await page.goto('chrome://extensions');
  return page;
}

/** Leaves an extension that is not allowed unlimited storage so much room, for as long as the browser runs. */
export async function limitStorage(browser: Browser, extensionId: string, bytes: number): Promise<void> {
  const [page] = await browser.pages();
  const session = await page?.createCDPSession();
  const origin = `chrome-extension://${extensionId}`;
  await session?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
}

/** The popup in its page. */
export function chromiumPopup(page: Page): Popup {
  return createPopup(
    async (look, ...args) => JSON.parse((await page.evaluate(wrapPopupLook(look, args))) as string),
    // It may have closed by itself, as popups do.
    () => page.close().catch(() => undefined),
  );
}
