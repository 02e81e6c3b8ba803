import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { toBlockingRules } from '../../src/core/clean/blocking-rules';
import { networks } from '../../src/core/clean/networks';
import { forEachBrowser, type Rig, until } from './harness';

declare const chrome: typeof extensionApi;

const SITE = 'reading.example';
const INNER = 'https://frames.example/inner';
const SHOP_LINK = 'https://click.linksynergy.com/deeplink';

/** What a page loads that is an ad network's. */
const ADS = {
  banner: 'https://a.impactradius-go.com/display-ad/1-2',
  'pixel on the host of a shop': 'https://shop.example/i/5500000/1500000/17000',
  frame: 'https://shop.sjv.io/gen-ad-code/1/2/3/',
  script: 'https://s.skimresources.com/js/1X2.skimlinks.js',
  'script on a shared host': 'https://impfr.tradedoubler.com/imp?type(js)g(1)a(2)',
  video: 'https://cdn.revcontent.example.digidip.net/film.mp4',
  beacon: 'https://www.awin1.com/sread.img?tt=ns',
  'pixel in a frame of another site': 'https://imp.pxf.io/i/1/2/3',
};

/** What must come all the same. */
const KEPT = {
  'own picture': `https://${SITE}/photo.png`,
  'picture of another site': 'https://pictures.example/photo.png',
  'honest page of a shared host': 'https://www.shareasale.com/info/photo.png',
  script: 'https://cdn.example/app.js',
  frame: INNER,
  'frame with the till of a shop': 'https://shop.example/order/checkout.php?PRODS=1&AFFILIATE=100',
};

const PAGE = `<!doctype html><html lang="en"><head><title>A note</title>
<script src="${ADS.script}"></script><script src="${ADS['script on a shared host']}"></script><script src="${KEPT.script}"></script>
</head><body><h1>A note</h1>
<img src="${ADS.banner}"><img src="${ADS['pixel on the host of a shop']}" width="1" height="1">
<iframe src="${ADS.frame}"></iframe><video src="${ADS.video}" preload="auto"></video>
<img src="${KEPT['own picture']}"><img src="${KEPT['picture of another site']}"><img src="${KEPT['honest page of a shared host']}">
<iframe src="${KEPT.frame}"></iframe><iframe src="${KEPT['frame with the till of a shop']}"></iframe>
<script>navigator.sendBeacon(${JSON.stringify(ADS.beacon)}, '')</script>
<a href="${SHOP_LINK}">a link</a></body></html>`;

describe('requests to ad networks', () => {
  forEachBrowser((rig) => {
    let page: Page;

    beforeEach(async () => {
      serve(rig, `https://${SITE}/note`, PAGE);
      serve(rig, 'https://elsewhere.example/note', PAGE.replaceAll(SITE, 'elsewhere.example'));
      serve(rig, SHOP_LINK, '<!doctype html><title>A shop</title>');
      serve(rig, INNER, `<img src="${ADS['pixel in a frame of another site']}">`);
      page = await rig.browser.newTab();
    });
    afterEach(async () => {
      await page.close();
      await choose(rig, { enabled: true, blockRequests: true, pausedSites: [] });
      await rig.browser.callExtension(() => chrome.storage.session.clear());
      await untilRules(rig, { isOn: true, dynamic: 0, session: 0 });
    });

    it('are never made, while all else is loaded', async () => {
      expect(await readLoaded(rig, page)).toEqual(Object.values(KEPT).sort());
    });

    it('are made when a link is followed', async () => {
      await readLoaded(rig, page);
      await page.click('a');
      await until(async () => (await page.title()) === 'A shop', 'the shop');
      expect(rig.server.hits).toContain(SHOP_LINK);
    });

    it.each(['enabled', 'blockRequests'])('are made while "%s" is off', async (setting) => {
      await choose(rig, { [setting]: false });
      await untilRules(rig, { isOn: false });
      expect(await readLoaded(rig, page)).toEqual([...Object.values(KEPT), ...Object.values(ADS)].sort());
      await choose(rig, { [setting]: true });
      await untilRules(rig, { isOn: true });
      expect(await readLoaded(rig, page)).toEqual(Object.values(KEPT).sort());
    });

    it('are made on a paused site and on no other', async () => {
      await choose(rig, { pausedSites: [SITE] });
      await untilRules(rig, { isOn: true, dynamic: 2 });
      expect(await readLoaded(rig, page)).toEqual([...Object.values(KEPT), ...Object.values(ADS)].sort());
      const others = await readLoaded(rig, page, 'elsewhere.example');
      expect(others.filter((address) => Object.values(ADS).includes(address))).toEqual([]);
    });

    it('are made on a site that is paused in private windows, without a trace on the disk', async () => {
      // A tab that is closed would end what private windows keep, as there is none.
      const inside = await rig.browser.extensionPage('popup.html', { background: true });
      await inside.evaluate((site) => chrome.storage.session.set({ 'private/pausedSites': [site] }), SITE);
      await until(async () => (await inside.evaluate(readRules)).session === 2, 'the rules of the session');
      expect(await readLoaded(rig, page)).toContain(ADS.banner);
      expect((await inside.evaluate(readRules)).dynamic).toBe(0);
      await inside.close();
    });

    it('are made in a tab whose visit is paused, and in no other', async () => {
      await readLoaded(rig, page);
      await rig.browser.callExtension(async (site) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.includes(site));
        await chrome.storage.session.set({ pausedVisits: { [`${tab?.id}`]: site } });
      }, SITE);
      await untilRules(rig, { isOn: true, session: 2 });
      expect(await readLoaded(rig, page)).toContain(ADS.banner);
      const other = await rig.browser.newTab();
      expect(await readLoaded(rig, other)).not.toContain(ADS.banner);
      await other.close();
    });

    it('are made on a paused site beside those that have no domain name', async () => {
      await choose(rig, { pausedSites: ['127.0.0.1', '[::1]', 'localhost', 'xn--bcher-kva.example', SITE] });
      await untilRules(rig, { isOn: true, dynamic: 2 });
      expect(await readLoaded(rig, page)).toContain(ADS.banner);
    });

    it('are stopped by patterns that the browser takes', async () => {
      const patterns = toBlockingRules(networks).flatMap(({ condition }) => {
        const { regexFilter: regex, isUrlFilterCaseSensitive: isCaseSensitive = false } = condition;
        return regex ? [{ regex, isCaseSensitive }] : [];
      });
      const refused = await rig.browser.callExtension(async (each) => {
        const answers = await Promise.all(each.map((one) => chrome.declarativeNetRequest.isRegexSupported(one)));
        return each.filter((_one, index) => !answers[index]?.isSupported);
      }, patterns);
      expect(patterns.length).toBeGreaterThan(0);
      expect(refused).toEqual([]);
    });

    it('are told from near misses, network by network', async () => {
      const pictures = (field: 'example' | 'keep') => networks.map((network) => toPicture(network[field])).join('');
      serve(rig, `https://${SITE}/all`, `<!doctype html>${pictures('example')}${pictures('keep')}`);
      rig.server.hits.length = 0;
      await page.goto(`https://${SITE}/all`, { waitUntil: 'load' });
      const asked = (field: 'example' | 'keep') =>
        networks.filter((network) => rig.server.hits.includes(new URL(network[field]).href)).map(({ id }) => id);
      expect(asked('example')).toEqual([]);
      expect(asked('keep')).toEqual(networks.map(({ id }) => id));
    });
  });
});

function serve(rig: Rig, url: string, html: string): void {
  const { host, pathname } = new URL(url);
  rig.server.routes.set(host + pathname, { html, headers: { 'cache-control': 'no-store' } });
}

function toPicture(address: string): string {
  return `<img src="${address.replaceAll('&', '&amp;')}">`;
}

/** Loads the page in a tab and gives what of {@link ADS} and {@link KEPT} the server was asked for, sorted. */
async function readLoaded(rig: Rig, page: Page, site = SITE): Promise<string[]> {
  rig.server.hits.length = 0;
  await page.goto(`https://${site}/note`, { waitUntil: 'load' });
  const known = [...Object.values(ADS), ...Object.values(KEPT)];
  const read = () => known.filter((address) => rig.server.hits.includes(address)).sort();
  // Films and beacons need not be there when a page is loaded.
  let seen = read().length;
  await until(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const isQuiet = read().length === seen;
    seen = read().length;
    return isQuiet;
  }, 'the page to be quiet');
  return read();
}

async function choose(rig: Rig, settings: Record<string, unknown>): Promise<void> {
  await rig.browser.callExtension((chosen) => chrome.storage.local.set(chosen), settings);
}

/** Waits until the browser has these rules; a number that is not given may be any. */
async function untilRules(rig: Rig, wanted: { isOn: boolean; dynamic?: number; session?: number }): Promise<void> {
  await until(
    async () => {
      const { sets, dynamic, session } = await rig.browser.callExtension(readRules);
      const isRight = (count: number, expected = count) => count === expected;
      return (
        sets.includes('networks') === wanted.isOn &&
        isRight(dynamic, wanted.dynamic) &&
        isRight(session, wanted.session)
      );
    },
    `the rules ${JSON.stringify(wanted)}`,
  );
}

/** Runs in an extension page. */
async function readRules() {
  const { declarativeNetRequest: rules } = chrome;
  return {
    sets: await rules.getEnabledRulesets(),
    dynamic: (await rules.getDynamicRules()).length,
    session: (await rules.getSessionRules()).length,
  };
}
