import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { OVERLAY_HOST, type Overlay } from '../../scripts/open/overlay';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'passes'],
};

export const SCHEMES = [
  { scheme: 'light', isDark: false },
  { scheme: 'dark', isDark: true },
];

declare const axe: { run(context: Node, options: RunOptions): Promise<AxeResults> };

/** What axe found: ids of the rules that something broke, with the places, and ids of those that were kept. */
export interface Findings {
  violations: string[];
  passes: string[];
}

/** Puts axe into a page, and an overlay over it where axe measures its colours: in the body. */
export async function loadAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
  await page.evaluate((selector) => {
    const host = document.querySelector<HTMLElement>(selector);
    if (!host) return;
    document.body.append(host);
    host.showPopover();
  }, OVERLAY_HOST);
}

/** Runs axe in the closed root, which it can only see when the host shows it. */
export async function checkOverlay(overlay: Overlay): Promise<Findings> {
  const results = await overlay.evaluate(async (root, options) => {
    // Colours may still be on their way from one scheme to the other; those out of sight never arrive in Firefox.
    const arrived = Promise.all(root.getAnimations().map(({ finished }) => finished));
    await Promise.race([arrived, new Promise((resume) => setTimeout(resume, 500))]);
    Object.defineProperty(root.host, 'shadowRoot', { get: () => root, configurable: true });
    const found = await axe.run(root.host, options);
    Reflect.deleteProperty(root.host, 'shadowRoot');
    return found;
  }, RULES);
  return summarise(results);
}

/** Runs axe in an extension page. */
export async function checkPage(page: Page): Promise<Findings> {
  const results = await page.evaluate(async (options) => {
    // Colours may still be on their way from one scheme to the other.
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    return axe.run(document, options);
  }, RULES);
  return summarise(results);
}

function summarise({ violations, passes }: AxeResults): Findings {
  return {
    violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    passes: passes.map(({ id }) => id),
  };
}
