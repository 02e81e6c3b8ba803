import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';

/** What a camera reads of the code on screen; `null` when it reads none. */
export async function decodeQr(page: Page): Promise<string | null> {
  const code = await page.$('.qr-code');
  const { data, width, height } = PNG.sync.read(Buffer.from((await code?.screenshot()) ?? []));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
