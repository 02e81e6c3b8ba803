/** How many elements of each kind are looked at, and how many letters of each. */
const MOST = 20;
const LETTERS = 120;
/** With less text in them than this, a page keeps its words elsewhere, in characters. */
const LITTLE = 600;
/** How many bits of text are then looked at. */
const BITS = 400;

/**
 * Some of the words of a page, in small letters: its title, and the beginnings of titles, paragraphs and items from all over it. Reads
 * only, a bounded number of elements.
 */
export function sampleText(document: Document): string {
  const found = ['h2', 'h3', 'p', 'li'].flatMap((tag) => sample(document, tag)).join('\n');
  const words = found.length < LITTLE ? sampleBits(document).join('\n') : found;
  return `${document.title}\n${words}`.toLowerCase();
}

/** From the whole page, since its beginning is a menu and its end may be comments. */
function sample(document: Document, tag: string): string[] {
  // One tag at a time: a list of selectors takes as long as walking the page.
  const elements = document.getElementsByTagName(tag);
  const texts: string[] = [];
  const step = Math.max(1, elements.length / MOST);
  for (let at = 0; at < elements.length; at += step)
    texts.push((elements[Math.floor(at)]?.textContent ?? '').trim().slice(0, LETTERS));
  return texts;
}

function sampleBits(document: Document): string[] {
  const walker = document.createTreeWalker(document.body, 4);
  const texts: string[] = [];
  for (let left = BITS; left > 0 && walker.nextNode(); left -= 1) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.matches('script, style, noscript')) texts.push(text.data.trim().slice(0, LETTERS));
  }
  return texts;
}
