import { expect, it } from 'vitest';
import { anchorMaker, findAnchored } from '@/src/core/anchor';
import { pageDocument } from './page-document';

const PAGE = '<ol><li>Open</li><li>Wait</li></ol><ol><li>Open</li></ol>';

it('finds the element again, equal texts by their order', () => {
  const document = pageDocument(PAGE);
  const toAnchor = anchorMaker(document);
  for (const item of document.querySelectorAll('li')) expect(findAnchored(document, toAnchor(item))).toBe(item);
});

it('finds it in a page with an advert more, other markup around it, and other spacing', () => {
  const anchor = anchorMaker(pageDocument(PAGE))(pageDocument(PAGE).querySelectorAll('li')[1] as Element);
  const changed = pageDocument('<ul><li>Buy</li></ul><ol><li><p>Open</p></li><li> <b>Wait</b> </li></ol>');
  expect(findAnchored(changed, anchor)?.textContent?.trim()).toBe('Wait');
});

it('finds nothing when the words are gone', () => {
  const document = pageDocument(PAGE);
  const anchor = anchorMaker(document)(document.querySelectorAll('li')[1] as Element);
  expect(findAnchored(pageDocument('<ol><li>Open</li></ol>'), anchor)).toBeNull();
});
