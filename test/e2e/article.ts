import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Overlay } from '../../scripts/open/overlay';
import { type Rig, ROOT, until } from './harness';
import { readOuterHtml } from './rendered';

/** A page of our own writing in a tab, with the overlay that lies over it. */
export interface Article {
  page: Page;
  overlay: Overlay;
  url: string;
}

/** Markup of one of the fixture pages. */
export function readPage(slug: string): string {
  return readFileSync(join(ROOT, 'test/pages', slug, 'page.html'), 'utf8');
}

/** Markup of a fixture page in a tab without any extension. */
export async function readPlain(rig: Rig, slug: string): Promise<string> {
  const page = await rig.browser.newTab();
  await page.setContent(readPage(slug), { waitUntil: 'domcontentloaded' });
  const html = await readOuterHtml(page);
  await page.close();
  return html;
}

/** Puts a page on the fixture server. Returns its address. */
export function serve(rig: Rig, url: string, html: string, headers: Record<string, string> = {}): string {
  const { host, pathname } = new URL(url);
  rig.server.routes.set(host + pathname, { html, headers });
  return url;
}

/** Opens a fixture page and waits until its checklist is there. */
export async function openArticle(rig: Rig, slug: string, url = `https://articles.example/${slug}`): Promise<Article> {
  serve(rig, url, readPage(slug));
  return visit(rig, url);
}

/** Opens a fixture page with another word in its last step: a list of its own, with progress of its own. */
export async function openVariant(rig: Rig, slug: string, name: string): Promise<Article> {
  const page = readPage(slug);
  const at = page.lastIndexOf('.</li>');
  if (at < 0) throw new Error(`No step ends with a full stop in ${slug}`);
  const html = `${page.slice(0, at)} ${name}${page.slice(at)}`;
  return visit(rig, serve(rig, `https://articles.example/${slug}-${name}`, html));
}

/** Opens an address that is served already, and waits until its checklist is there. */
export async function visit(rig: Rig, url: string): Promise<Article> {
  const page = await rig.browser.newPage(url);
  const overlay = rig.browser.overlay(page);
  await overlay.waitFor('[data-save-state]');
  return { page, overlay, url };
}

/** What the page has while check boxes stand beside its own steps. */
export const TICKS = 'fixtrail-ticks';

/** Whether there are check boxes beside the steps of the page: they come after the list. */
export const hasTicks = (page: Page) => page.evaluate((tag) => document.querySelector(tag) !== null, TICKS);

/** Selector of the check box of a step, counted from 0 over the whole list. */
export async function stepSelector({ overlay }: Article, index: number): Promise<string> {
  const id = await overlay.evaluate(
    (root, at) => root.querySelectorAll<HTMLElement>('[data-step-id]')[at]?.dataset.stepId,
    index,
  );
  return `[data-step-id="${id}"]`;
}

/** Ticks or unticks a step with the mouse and waits until the overlay says how it ended. */
export async function tick(article: Article, index: number): Promise<void> {
  await article.overlay.click(await stepSelector(article, index));
  await waitForState(article, 'saved');
}

/** Waits until the overlay says so. */
export async function waitForState({ overlay }: Article, state: string): Promise<void> {
  await until(
    async () => (await overlay.attribute('[data-save-state]', 'data-save-state')) === state,
    `the overlay to say ${state}`,
  );
}

/** Which steps are ticked, by their place in the list. */
export function ticked({ overlay }: Article): Promise<number[]> {
  return overlay.evaluate((root) =>
    [...root.querySelectorAll<HTMLInputElement>('[data-step-id]')].flatMap(({ checked }, index) =>
      checked ? [index] : [],
    ),
  );
}

/** Puts a fixture page on the fixture server as if it had been written for this address. Returns the address. */
export function serveAs(rig: Rig, slug: string, url: string): string {
  return serve(rig, url, readPage(slug).replace(/<link rel="canonical"[^>]*>/, ''));
}
