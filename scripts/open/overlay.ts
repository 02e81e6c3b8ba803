import type { Page } from 'puppeteer-core';
import { until } from './until';

/** The element that carries the overlay. */
export const OVERLAY_HOST = 'fixtrail-overlay';

/**
 * The way into the overlay's closed shadow root, which pages do not have. Selectors are looked up inside it; the first match counts.
 * Everything but `count` throws when there is no match.
 */
export interface Overlay {
  /** How many match; 0 also when there is no overlay. */
  count(selector: string): Promise<number>;
  /** Its text, also where hidden, without white space at the ends. */
  text(selector: string): Promise<string>;
  /** `null` when it has none of that name. */
  attribute(selector: string, name: string): Promise<string | null>;
  /** A property's value, as JSON. */
  property(selector: string, name: string): Promise<unknown>;
  /** Scrolls to it and clicks it with the mouse, as trusted as a person's click. */
  click(selector: string): Promise<void>;
  focus(selector: string): Promise<void>;
  /** Waits until there is a match. */
  waitFor(selector: string, timeoutMs?: number): Promise<void>;
  /** What the function gives for the root; arguments and answer are JSON. It sees nothing of its surroundings. */
  evaluate<Args extends unknown[], T>(
    look: (root: ShadowRoot, ...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
}

/** How often it is looked where a thing is before it is clicked all the same. */
const LOOKS = 10;

/** `evaluate` of one browser: everything else follows from it. @throws when there is no overlay */
export type EvaluateInRoot = Overlay['evaluate'];

/** Builds the rest on a browser's way into the root. */
export function createOverlay(page: Page, evaluate: EvaluateInRoot, tag: string): Overlay {
  const locate = (selector: string) =>
    evaluate((root, wanted) => {
      const element = find(root, wanted);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2, isShown: element.checkVisibility() };
    }, selector);
  const overlay: Overlay = {
    evaluate,
    async count(selector) {
      const hasHost = await page.evaluate((host) => Boolean(document.querySelector(host)), tag);
      return hasHost ? evaluate((root, wanted) => root.querySelectorAll(wanted).length, selector) : 0;
    },
    text: (selector) => evaluate((root, wanted) => find(root, wanted).textContent?.trim() ?? '', selector),
    attribute: (selector, name) =>
      evaluate((root, wanted, key) => find(root, wanted).getAttribute(key), selector, name),
    property: (selector, name) => evaluate((root, wanted, key) => Reflect.get(find(root, wanted), key), selector, name),
    async click(selector) {
      let { x, y, isShown } = await locate(selector);
      // What still moves, as when the list is scrolled to another step, would be missed.
      for (let look = 0; look < LOOKS; look += 1) {
        const before = { x, y };
        ({ x, y, isShown } = await locate(selector));
        if (x === before.x && y === before.y) break;
      }
      if (!isShown) throw new Error(`Not shown in the overlay: ${selector}`);
      await page.mouse.click(x, y);
    },
    focus: (selector) => evaluate((root, wanted) => find(root, wanted).focus(), selector),
    waitFor: async (selector, timeoutMs) => {
      await until(() => overlay.count(selector), `${selector} in the overlay`, timeoutMs);
    },
  };
  return overlay;
}

/** Defined in the browser: {@link FIND_SOURCE} goes there with every function above. */
declare function find(root: ShadowRoot, selector: string): HTMLElement;

/** Source of `find`, which the functions above call in the page. */
export const FIND_SOURCE = `const find = (root, selector) => {
  const element = root.querySelector(selector);
  if (!element) throw new Error('Not in the overlay: ' + selector);
  return element;
};`;

/** Source of a function `(root, args as JSON) → answer as JSON` that runs `look`. */
export function wrapLook(look: (...args: never[]) => unknown): string {
  return `async (root, args) => { ${FIND_SOURCE} return JSON.stringify(await (${look})(root, ...JSON.parse(args))) ?? 'null'; }`;
}
