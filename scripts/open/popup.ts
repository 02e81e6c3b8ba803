/** The extension's popup, as it hangs from the toolbar. */
export interface Popup {
  /** What the function gives for its document; arguments and answer are JSON. It sees nothing of its surroundings. */
  evaluate<Args extends unknown[], T>(
    look: (document: Document, ...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>;
  /** Its words, white space made single. */
  text(): Promise<string>;
  /** Clicks the first match. @throws without one */
  click(selector: string): Promise<void>;
  /** Closes it if it is still open. */
  close(): Promise<void>;
}

/** Builds the rest on a browser's way into the popup. */
export function createPopup(evaluate: Popup['evaluate'], close: () => Promise<void>): Popup {
  return {
    evaluate,
    close,
    text: () => evaluate((document) => (document.body.textContent ?? '').replace(/\s+/g, ' ')),
    click: (selector) =>
      evaluate((document, wanted) => {
        const element = document.querySelector<HTMLElement>(wanted);
        if (!element) throw new Error(`Not in the popup: ${wanted}`);
        element.click();
      }, selector),
  };
}

/** Source of an expression that runs `look` where there is a `document`, and gives JSON. */
export function wrapPopupLook(look: (...args: never[]) => unknown, args: unknown[]): string {
  return `(async () => JSON.stringify(await (${look})(document, ...${JSON.stringify(args)})) ?? 'null')()`;
}
