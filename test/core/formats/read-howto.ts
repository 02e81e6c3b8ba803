import type { ListContent } from './content';

interface Node {
  '@type': string;
  name?: string;
  url?: string;
  text?: string;
  position?: number;
  step?: Node[];
  itemListElement?: Node[];
}

/** What a page says that has the HowTo in a script element of its own. */
export function readHowTo(text: string): ListContent[] {
  const page = new DOMParser().parseFromString(
    `<!doctype html><body><script type="application/ld+json">${text}</script></body>`,
    'text/html',
  );
  const data: Node & { '@graph'?: Node[] } = JSON.parse(page.querySelector('script')?.textContent ?? '');
  return (data['@graph'] ?? [data]).map(({ name = '', url = '', step = [] }) => ({
    title: name,
    address: url,
    fixes: step.map((section) => ({ title: section.name ?? '', items: (section.itemListElement ?? []).map(readStep) })),
  }));
}

function readStep({ text, itemListElement = [] }: Node) {
  const [told = '', ...substeps] = text === undefined ? itemListElement.map((one) => one.text ?? '') : [text];
  return { text: told, lead: null, substeps };
}
