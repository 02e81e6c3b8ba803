import Defuddle, { createMarkdownContent } from 'defuddle/full';
import DOMPurify from 'dompurify';

/** What Obsidian's Web Clipper does with a page. */
export function run(document: Document): string {
  const { content } = new Defuddle(document, { url: document.URL }).parse();
  return createMarkdownContent(DOMPurify.sanitize(content), document.URL);
}
