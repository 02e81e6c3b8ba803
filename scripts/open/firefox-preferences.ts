import type { LaunchOptions } from './browser';

/** As in wxt.config.ts. */
export const FIREFOX_ID = 'fixtrail@fixtrail.invalid';

/** Firefox would draw one at random for every profile, and nobody could open the extension's pages by address. */
export const FIREFOX_UUID = 'c0ffee00-1234-4321-8888-0123456789ab';

/** Settings for a Firefox that a program drives. */
export function firefoxPreferences({
  downloads,
  proxyPort,
  storageLimitBytes,
}: LaunchOptions): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextOptionalPermissionPrompts': false,
    'dom.events.testing.asyncClipboard': true,
    'intl.accept_languages': 'en-US',
    ...(storageLimitBytes && { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.floor(storageLimitBytes / 1024) }),
    ...(downloads && {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
    }),
    ...(proxyPort && {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.no_proxies_on': '',
    }),
  };
}
