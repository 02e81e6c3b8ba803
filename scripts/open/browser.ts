import type { Browser, Page } from 'puppeteer-core';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Overlay } from './overlay';
import type { Popup } from './popup';

export type BrowserName = 'chromium' | 'firefox';

/** Where an extension may work by itself: everywhere, at a click only, or on one site. */
export type Access = 'all' | 'onClick' | { site: string };

/** How a browser is started. */
export interface LaunchOptions {
  /** The browser's program. */
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Folder of the profile, made if missing and kept; `null` for a new one that is removed at the end. */
  profile: string | null;
  /** Folder that downloads go to without a question; `null` for the browser's own. */
  downloads: string | null;
  /** Port of a proxy on this computer that answers for every host name; `null` for the net itself. */
  proxyPort: number | null;
  viewport: { width: number; height: number } | null;
  /** Leaves the page open that the extension welcomes a new profile with; otherwise it is closed before anything else. */
  keepsWelcome?: boolean;
  /** Room for what an extension without `unlimitedStorage` stores; the disk's when not given. */
  storageLimitBytes?: number;
}

/** A real browser with the extension in it: what a person would do, and a few things that only happen to one. */
export interface RealBrowser {
  readonly name: BrowserName;
  /** The running one: another object after {@link RealBrowser.start}. */
  readonly puppeteer: Browser;
  /** An empty tab. */
  newTab(): Promise<Page>;
  /** A tab at this address, as soon as its document is parsed. */
  newPage(url: string): Promise<Page>;
  /** A tab with one of the extension's pages, such as `popup.html`. */
  extensionPage(path: string, options?: { background?: boolean }): Promise<Page>;
  /**
   * What the function gives when it runs in an extension page, where `chrome.*` is whole; arguments and answer are JSON.
   * It sees nothing of its surroundings.
   */
  callExtension<Args extends unknown[], T>(call: (...args: Args) => T | Promise<T>, ...args: Args): Promise<T>;
  /** The extension's overlay in a page, or another of its closed roots there. */
  overlay(page: Page, tag?: string): Overlay;
  /** Says to this page (Firefox: to all) that the reader prefers dark colours, or light ones. */
  setDark(page: Page, isDark: boolean): Promise<void>;
  /** A click on the extension's button in the toolbar of the page's window, which grants `activeTab`. Gives the popup. */
  toolbarClick(page: Page): Promise<Popup>;
  /** Lets the extension into private windows; it is started anew by that. */
  allowPrivateWindows(): Promise<void>;
  /** Has the extension work where this says, as the reader would in the browser's own settings. */
  setAccess(access: Access): Promise<void>;
  /** A new private window at this address. Needs {@link RealBrowser.allowPrivateWindows}. */
  newPrivatePage(url: string): Promise<Page>;
  /** Starts the extension anew under the open tabs, as an update does. */
  reloadExtension(): Promise<void>;
  /** Takes the extension out of the browser under the open tabs. */
  removeExtension(): Promise<void>;
  /** Ends the background script the way that browsers do after a quiet while; the next message revives it. */
  killBackground(): Promise<void>;
  /** Ends the whole browser without a word, like a power cut. */
  kill(): Promise<void>;
  /** Starts it again with the same profile after {@link RealBrowser.kill}. */
  start(): Promise<void>;
  /** Quits and starts again with the same profile. */
  restart(): Promise<void>;
  /** Quits; a temporary profile is removed. */
  close(): Promise<void>;
}

/** A started browser with the extension installed. @throws when the browser or the extension does not start */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<RealBrowser> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
