import { isProbablyReaderable } from '@mozilla/readability';

/** What Firefox asks of every page before it offers its Reader View. */
export function run(document: Document): boolean {
  return isProbablyReaderable(document);
}
