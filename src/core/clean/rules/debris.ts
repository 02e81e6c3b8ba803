import { patterns } from '../../languages/patterns';
import { readWords } from '../content';
import type { Rule } from '../rule';

/** What a copied article kept of the page that it was copied from. */
export const debrisRules: readonly Rule[] = [
  {
    id: 'galleryButton',
    category: 'debris',
    selector: 'p',
    find: (paragraph) => {
      if (paragraph.childElementCount > 0 || (paragraph.textContent?.length ?? 0) > 40) return [];
      return patterns.galleryButton.test(readWords(paragraph)) && !paragraph.closest('li') && isBehindPicture(paragraph)
        ? [paragraph]
        : [];
    },
    example: '<p><img src="settings.png"></p><p>Close</p>',
    keep: [
      '<p>When you are done, choose this button:</p><p>Close</p>',
      '<ol><li><p><img src="dialog.png"></p><p>Close</p></li></ol>',
      '<p><img src="settings.png"></p><p>Close the window.</p>',
    ],
    source: 'both sample articles, 2026-10',
  },
  {
    id: 'brokenTag',
    category: 'debris',
    selector: ['p', 'span', 'div'],
    find: (element) => (element.childElementCount === 0 && isBrokenTag(element) ? [element] : []),
    example: '<p>/a&gt;</p>',
    keep: [
      '<p>Delete the words /a&gt; from the file.</p>',
      '<p><code>&lt;/a&gt;</code></p>',
      '<ol><li>&lt;/a&gt;</li></ol>',
      '<p>Type this:</p><p>&lt;/a&gt;</p>',
    ],
    source: 'counted in 39,478 posts of one network, 2026-10',
  },
];

/** Whether an element says nothing but the rest of an end tag, and is not what another line announces. */
function isBrokenTag(element: Element): boolean {
  if ((element.textContent?.length ?? 0) > 20 || !/^<?\/\s?(?:a|center|p|div)\s?>$/i.test(readWords(element)))
    return false;
  const before = element.previousElementSibling;
  return !element.closest('li, td, dd, pre, code') && !(before && /[:：]$/.test(readWords(before)));
}

/** Whether the block before a paragraph is nothing but a picture. */
function isBehindPicture(paragraph: Element): boolean {
  const before = paragraph.previousElementSibling;
  return Boolean(
    before && readWords(before) === '' && (before.matches('img, picture, figure') || before.querySelector('img')),
  );
}
