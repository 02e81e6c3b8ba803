import { splitLabel } from '../../extract/split-label';
import { patterns } from '../../languages/patterns';
import { toArray } from '../../select';
import { adWords } from '../ad-words';
import { readWords } from '../content';
import { hasArticleSentence, readLines } from '../lines';
import type { Rule } from '../rule';

const MANY = 5;
/** A longer line says more than a title. */
const LINE = 250;
const items = (from: number, host: string) =>
  Array.from(
    { length: 6 },
    (_, index) => `<li><a href="https://${host}/${from + index}">[New] Guide ${index}</a></li>`,
  ).join('');

/** What plugins write that list other posts below each: no author chose them. */
const RELATED = [
  '.yarpp-related',
  '.jp-relatedposts',
  '.crp_related',
  '.rp4wp-related-posts',
  '.wp_rp_wrap',
  '.zem_rp_wrap',
];

/** Lists of links that are there for search engines. */
export const linkSpamRules: readonly Rule[] = [
  {
    id: 'alsoRead',
    category: 'linkSpam',
    selector: ['p', 'span', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'b'],
    find: (label) => {
      if (
        label.childElementCount > 1 ||
        (label.textContent?.length ?? 0) > 80 ||
        label.closest('li') ||
        !patterns.alsoRead.test(readWords(label))
      )
        return [];
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
      if (!line || line.closest('li, td, dd, blockquote') || !isOtherPage(link)) return [];
      const label = readLineLabel(line);
      if (label === null) return [];
      return adWords.related.test(label) || (adWords.topic.test(label) && isOfMany(line)) ? [line] : [];
    },
    example: '<p><strong>You might also like:</strong> <a href="/cloud">What clouds are made of</a></p>',
    keep: [
      '<p>Read more: <a href="/cloud">What clouds are made of</a></p>',
      '<p>Related article: <a href="/cloud">What clouds are made of</a></p>',
      '<p>Related: <a href="/cloud">What clouds are made of</a></p>',
      '<p>Related: <a href="/1">Update the driver</a></p>'.repeat(6),
      '<ol><li>Related: <a href="/1">error 0x1</a></li><li>Related: <a href="/2">error 0x2</a></li></ol>',
      '<p>You might also like: <a href="/reset">Reset the network settings</a></p>',
      '<p>Also read: <a href="#notes">The notes below</a></p>',
      '<p>You might also like <a href="/cloud">what clouds are made of</a>.</p>',
      '<ol><li><p>Read also: <a href="/cloud">The manual</a></p></li></ol>',
    ],
    source: 'blogs of hosting companies, 2026-11',
  },
  {
    id: 'relatedPosts',
    category: 'linkSpam',
    selector: RELATED,
    own: 'h1, h2, h3, h4, h5, h6, ol',
    find: (box) => (isTeasers(box) ? [box] : []),
    example: `<div class="yarpp-related"><h3>Related posts</h3><ol><li><a href="/1">Clouds</a></li></ol></div>`,
    keep: [
      '<div class="related-posts"><h3>Related</h3><ol><li><a href="/1">Clouds</a></li></ol></div>',
      '<div class="yarpp-related"><h3>Fix 3</h3><ol><li>Open it.</li></ol></div>',
      '<div class="jp-relatedposts"><p>Open the settings.</p><a href="/1">Clouds</a></div>',
    ],
    source: 'plugins for blogs that list posts by themselves, 2026-11',
  },
];

/** Whether a box has a short title and says all else in links. */
function isTeasers(box: Element): boolean {
  const lines = readLines(box, (inner) => inner.matches('a[href], time'));
  return (
    lines.length <= 2 &&
    lines.join(' ').length <= 80 &&
    !lines.some(hasArticleSentence) &&
    !box.querySelector('pre, code, form, table')
  );
}

/** The label of a paragraph that says nothing else but the title of another page; `null` if it says more, or a step. */
function readLineLabel(line: Element): string | null {
  const [link, ...others] = line.querySelectorAll('a, img');
  if (!link || others.length > 0 || (line.textContent?.length ?? 0) > LINE) return null;
  const title = readWords(link);
  const label = readWords(line).replace(title, '');
  const isLine = /[:：]\s*$/.test(label) && readWords(line).endsWith(title);
  return isLine && splitLabel(title) === null && !patterns.instruction.test(title) ? label : null;
}

/** Whether so many lines beside one have such a label that they are there to be clicked. */
function isOfMany(line: Element): boolean {
  let count = 0;
  for (let at = line.parentElement?.firstElementChild ?? null; at && count < MANY; at = at.nextElementSibling) {
    if (at.tagName === 'P' && adWords.topic.test(readLineLabel(at) ?? '')) count += 1;
  }
  return count >= MANY;
}

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
  const links = toArray(list.children).map((item) => item.querySelector<HTMLAnchorElement>('a[href]'));
  if (
    links.length < MANY ||
    !links.every((link, index) => link && readWords(link) === readWords(list.children[index] as Element))
  )
    return false;
  const here = list.ownerDocument.location?.hostname ?? 'localhost';
  return links.filter((link) => link && readHost(link) !== here).length > links.length / 2;
}

/** The host that a link leads to; browsers take long to say that of one. */
function readHost(link: HTMLAnchorElement): string {
  return PLAIN.exec(link.getAttribute('href') ?? '')?.[1] ?? link.hostname;
}

/** An address whose host stands in it as browsers write it. */
const PLAIN = /^https?:\/\/([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,})(?:[/?#]|$)/;
