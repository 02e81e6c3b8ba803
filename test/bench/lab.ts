import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumArgs } from '../../scripts/open/chromium';
import { openWorld, type World } from '../evaluate/peers/isolated-world';
import type { Place } from './task';

/** A browser without extensions, and one tab in it, where nothing runs and nothing loads but what is measured. */
export interface Lab {
  page: Page;
  /** Shows this page, freshly loaded. */
  show(html: string): Promise<void>;
  /** A world of the page shown, which nobody has used before. */
  world(): Promise<World>;
  close(): Promise<void>;
}

/** Scripts of ours may be evaluated from text; none of the page's run, and it loads nothing. The rest makes clocks exact. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; script-src 'unsafe-eval'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cache-control': 'no-store',
};

export async function openLab({ browser: name, executable }: Pick<Place, 'browser' | 'executable'>): Promise<Lab> {
  let shown = '';
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/page')) response.writeHead(200, HEADERS).end(shown);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const browser = await (name === 'chromium' ? startChromium(executable) : startFirefox(executable));
  const page = await browser.newPage();
  let worlds = 0;
  return {
    page,
    async show(html) {
      // A page that leads elsewhere would take its document along.
      shown = html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');
      await page.goto(`http://127.0.0.1:${port}/page`, { waitUntil: 'load', timeout: 120_000 });
    },
    async world() {
      worlds += 1;
      const world = await openWorld(page, name, `bench-${worlds}`);
      if (name === 'firefox') await world.run(`(${ownBytes})()`);
      return world;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function startChromium(executablePath: string): Promise<Browser> {
  const args = [...chromiumArgs(), '--disable-features=BackForwardCache'];
  return puppeteer.launch({ executablePath, pipe: true, args, protocolTimeout: 300_000 });
}

function startFirefox(executablePath: string): Promise<Browser> {
  const extraPrefsFirefox = {
    'privacy.reduceTimerPrecision': false,
    'browser.sessionhistory.max_total_viewers': 0,
    // A peer may think for longer than Firefox lets a script.
    'dom.max_script_run_time': 0,
  };
  return puppeteer.launch({ browser: 'firefox', executablePath, extraPrefsFirefox, protocolTimeout: 300_000 });
}

/** Runs in the page. Content scripts of Firefox may read the bytes that it encodes for them; what BiDi evaluates may not. */
function ownBytes(): void {
  const encoder = new TextEncoder();
  globalThis.TextEncoder = class {
    encode(text: string) {
      const bytes = new Uint8Array(3 * text.length);
      return bytes.subarray(0, encoder.encodeInto(text, bytes).written);
    }
  } as typeof TextEncoder;
}
