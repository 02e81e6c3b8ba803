/** A page with something put in one place, and what of it must stay: every element with `data-stays`. */
export interface Place {
  name: string;
  wrap(html: string): string;
}

const page = (inside: string) =>
  `<!doctype html><title>Printer is offline</title><main data-stays><h1 data-stays>Printer is offline</h1>${inside}</main>`;
const step = (words: string, more = '') => `<li data-stays>${words}${more}</li>`;

export const places: readonly Place[] = [
  {
    name: 'between two paragraphs',
    wrap: (html) =>
      page(
        `<h2 data-stays>Fix 1: Restart it</h2><p data-stays>Open the lid of the printer.</p><div class="here">${html}</div><p data-stays>Then close it again. <img data-stays src="lid.png"></p>`,
      ),
  },
  {
    name: 'inside a step',
    wrap: (html) =>
      page(
        `<h2 data-stays>Fix 1: Restart it</h2><ol data-stays>${step('Open the lid.')}<li data-stays><p data-stays>Remove the cartridge.</p><div class="here">${html}</div><p data-stays><img data-stays src="cartridge.png"></p></li>${step('Close the lid.')}</ol>`,
      ),
  },
  {
    name: 'inside a list cut in two',
    wrap: (html) =>
      page(
        `<h2 data-stays>Fix 1: Restart it</h2><ol data-stays>${step('Open the lid.')}</ol><div class="here">${html}</div><ol data-stays start="2">${step('Remove the cartridge.', ' <img data-stays src="cartridge.png">')}${step('Close the lid.')}</ol>`,
      ),
  },
];
