import { splitLabel } from '../../extract/split-label';
import { patterns } from '../../languages/patterns';
import { adWords } from '../ad-words';
import { readWords } from '../content';
import type { Rule } from '../rule';

const MANY = 5;
const items = (from: number, host: string) =>
  Array.from(
    { length: 6 },
    (_, index) => `<li><a href="https://${host}/${from + index}">[New] Guide ${index}</a></li>`,
  ).join('');

/** Lists of links that are there for search engines. */
export const linkSpamRules: readonly Rule[] = [
  {
    id: 'alsoRead',
    category: 'linkSpam',
    selector: 'p, span, h2, h3, h4, h5, h6, strong, b',
    find: (label) => {
      if (label.childElementCount > 1 || label.closest('li') || !patterns.alsoRead.test(readWords(label))) return [];
      const list = listBehind(label);
      return list && isSpam(list) ? [list, label] : [];
    },
    example: `<span>Also read:</span><div><ul>${items(1, 'other.example')}</ul></div>`,
    keep: [
      `<h2>Related articles</h2><ul>${items(1, 'localhost')}</ul>`,
      '<p>Also read:</p><ul><li><a href="https://other.example/1">The manual</a></li></ul>',
      `<p>Also read the notes below.</p><ul>${items(1, 'other.example')}</ul>`,
    ],
    source: 'both sample articles, 2026-10',
  },
  {
    id: 'alsoReadLine',
    category: 'linkSpam',
    selector: 'p > a[href], p > strong > a[href], p > b > a[href]',
    find: (link) => {
      const line = link.closest('p');
      if (!line || line.closest('li, td, dd, blockquote') || line.querySelectorAll('a, img').length > 1) return [];
      const title = readWords(link);
      const label = readWords(line).replace(title, '');
      const isLine = /[:：]\s*$/.test(label) && readWords(line).endsWith(title) && adWords.related.test(label);
      const isStep = splitLabel(title) !== null || patterns.instruction.test(title);
      return isLine && isOtherPage(link) && !isStep ? [line] : [];
    },
    example: '<p><strong>You might also like:</strong> <a href="/cloud">What clouds are made of</a></p>',
    keep: [
      '<p>Read more: <a href="/cloud">What clouds are made of</a></p>',
      '<p>Related article: <a href="/cloud">What clouds are made of</a></p>',
      '<p>You might also like: <a href="/reset">Reset the network settings</a></p>',
      '<p>Also read: <a href="#notes">The notes below</a></p>',
      '<p>You might also like <a href="/cloud">what clouds are made of</a>.</p>',
      '<ol><li><p>Read also: <a href="/cloud">The manual</a></p></li></ol>',
    ],
    source: 'blogs of hosting companies, 2026-11',
  },
];

/** Whether a link leaves the page. */
function isOtherPage(link: Element): boolean {
  return !/^\s*(?:#|javascript:|mailto:)/i.test(link.getAttribute('href') ?? '');
}

/** The list right behind a label, past wrappers that hold nothing else. */
function listBehind(label: Element): Element | null {
  let at: Element = label;
  while (!at.nextElementSibling && at.parentElement && readWords(at.parentElement) === readWords(label))
    at = at.parentElement;
  const next = at.nextElementSibling;
  const list = next?.matches('ul, ol') ? next : next?.querySelector(':scope > ul, :scope > ol');
  return list && next && readWords(list) === readWords(next) ? list : null;
}

/** Many items, each nothing but a link, most of them to other hosts. */
function isSpam(list: Element): boolean {
  const links = [...list.children].map((item) => item.querySelector<HTMLAnchorElement>('a[href]'));
  if (
    links.length < MANY ||
    !links.every((link, index) => link && readWords(link) === readWords(list.children[index] as Element))
  )
    return false;
  const here = list.ownerDocument.location?.hostname ?? 'localhost';
  return links.filter((link) => link && link.hostname !== here).length > links.length / 2;
}
