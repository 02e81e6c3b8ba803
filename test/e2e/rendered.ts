import type { Page } from 'puppeteer-core';

/** What a page shows of its own, in document order; attributes as they are written. */
export interface Rendered {
  links: string[];
  images: string[];
  /** `ins.adsbygoogle`. */
  adSlots: number;
  /** Headings, paragraphs and items that say or carry anything. */
  blocks: { text: string; links: string[]; images: string[] }[];
}

/** Everything on the page that has a box. */
export function readRendered(page: Page): Promise<Rendered> {
  return page.evaluate(() => {
    const shown = (selector: string, root: ParentNode = document) =>
      [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const attributes = (name: string, selector: string, root?: ParentNode) =>
      shown(selector, root).map((element) => element.getAttribute(name) ?? '');
    const blocks = shown('h1, h2, h3, h4, p, li').map((block) => ({
      text: (block.textContent ?? '').trim().replace(/\s+/g, ' '),
      links: attributes('href', 'a[href]', block),
      images: attributes('src', 'img', block),
    }));
    return {
      links: attributes('href', 'a[href]'),
      images: attributes('src', 'img'),
      adSlots: shown('ins.adsbygoogle').length,
      blocks: blocks.filter(({ text, links, images }) => text || links.length || images.length),
    };
  });
}

/** The page's whole markup. */
export function readOuterHtml(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** The page's whole markup without the elements of ours that lie over it: nothing else of it may be ours. */
export function readOwnHtml(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('fixtrail-overlay, fixtrail-ticks')) host.remove();
    return copy.outerHTML;
  });
}

/** Where every element of the page stands, ours left out: one line each. */
export function readPositions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body, body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${[x + scrollX, y + scrollY, width, height].join(' ')}`;
    }),
  );
}
