import { Readability } from '@mozilla/readability';
import DOMPurify from 'dompurify';

/** What a reader view does with a page. It changes what it reads, hence the copy. */
export function run(document: Document): string {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  return DOMPurify.sanitize(article?.content ?? '');
}
