import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from './article';
import { decodeQr } from './decode-qr';
import { type Rig, until } from './harness';
import { waitForOpened } from './opened-page';
import type { OwnPage } from './own-page';

/** Opens the page from the menu in the overlay. */
export async function openFromOverlay(rig: Rig, article: Article): Promise<OwnPage> {
  await article.page.bringToFront();
  await article.overlay.click('[data-action="export"]');
  await article.overlay.click('[data-action="hand-over"]');
  return waitForSheet(rig);
}

/** The page, as soon as it shows what is handed over. */
export async function waitForSheet(rig: Rig): Promise<OwnPage> {
  const own = await waitForOpened(rig, 'hand-over.html');
  await own.waitFor('.sheet');
  return own;
}

/** Closes the page and the article. */
export async function closeAll(own: OwnPage, article: Article): Promise<void> {
  await Promise.all([own.page.close(), article.page.close()]);
}

/** What the preview shows, to the letter. */
export function preview(own: OwnPage): Promise<string> {
  return own.page.$eval('.sheet', (sheet) => sheet.getAttribute('srcdoc') ?? sheet.textContent ?? '');
}

/** Chooses one of the radio buttons. */
export function choose(own: OwnPage, what: 'scope' | 'format', value: string): Promise<void> {
  return own.click(`input[name="${what}"][value="${value}"]`);
}

/** Saves and reads what arrives in the downloads. */
export async function saveFile(rig: Rig, own: OwnPage): Promise<{ name: string; text: string }> {
  await own.page.bringToFront();
  await own.page.click('[data-action="save"]');
  const said = await until(async () => (await own.texts('.notice'))[0], 'what was saved');
  const name = said.replace('Saved to your downloads: ', '');
  const file = join(rig.downloads, name);
  await until(
    async () => existsSync(file) && !readdirSync(rig.downloads).some((each) => /\.(?:crdownload|part)$/.test(each)),
    file,
  );
  return { name, text: readFileSync(file, 'utf8') };
}

/** What all codes say, without their numbers, as a camera reads them off the screen. */
export async function readCodes(own: OwnPage): Promise<string[]> {
  const places = (await own.texts('.qr-walk [role="status"]'))[0] ?? '1 of 1';
  const count = Number(places.split(' of ')[1]);
  const read: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    const said = (await decodeQr(own.page)) ?? '';
    const number = count === 1 ? '' : `${at}/${count}\n`;
    if (!said.startsWith(number)) throw new Error(`Code ${at} of ${count} says ${said}`);
    read.push(said.slice(number.length));
    if (at < count) await own.click('[data-action="next-code"]');
    if (at < count) await until(async () => !(await own.texts('.qr-walk'))[0]?.startsWith(String(at)), 'the next code');
  }
  return read;
}
