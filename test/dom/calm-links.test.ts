import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createCalmLinks, forgetEarlierCalm } from '@/src/page/calm-links';

const PAID = '#paid';
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => {
  place.remove();
  location.hash = '';
});

function paidLink(): HTMLAnchorElement {
  const paragraph = document.createElement('p');
  const link = document.createElement('a');
  link.setAttribute('class', 'x');
  link.setAttribute('href', PAID);
  link.setAttribute('title', 't');
  link.append('the tool');
  paragraph.append('Use ', link, '.');
  place.append(paragraph);
  return link;
}

it('shows a paid link as text with a mark, follows it for nobody, and gives it back', async () => {
  const link = paidLink();
  const before = document.documentElement.outerHTML;
  const refused = vi.fn();
  const calm = createCalmLinks(document, refused);
  calm.apply([{ element: link, isOpen: false, leadsTo: null }]);
  const { color, textDecorationLine } = getComputedStyle(link);
  expect([color, textDecorationLine]).toEqual([getComputedStyle(link.parentElement as Element).color, 'none']);
  expect(getComputedStyle(link, '::after').content).not.toBe('none');
  expect(link.textContent).toBe('the tool');
  await userEvent.click(link);
  link.focus();
  await userEvent.keyboard('{Enter}');
  expect(refused.mock.calls).toEqual([[link], [link]]);
  expect(location.hash).toBe('');
  calm.undo();
  expect(document.documentElement.outerHTML).toBe(before);
  await userEvent.click(link);
  expect(location.hash).toBe(PAID);
});

it('lets a link lead straight to the page that it names', async () => {
  const link = paidLink();
  const before = document.documentElement.outerHTML;
  const calm = createCalmLinks(document, vi.fn());
  calm.apply([{ element: link, isOpen: false, leadsTo: '#destination' }]);
  await userEvent.click(link);
  expect(location.hash).toBe('#destination');
  calm.apply([{ element: link, isOpen: false, leadsTo: null }]);
  expect(link.getAttribute('href')).toBe(PAID);
  calm.undo();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('gives a link that was never closed no mark, only the look of text', () => {
  const link = paidLink();
  const calm = createCalmLinks(document, vi.fn());
  calm.apply([{ element: link, isOpen: true, leadsTo: null }]);
  expect(getComputedStyle(link, '::after').content).toBe('none');
  expect(getComputedStyle(link).textDecorationLine).toBe('none');
  calm.undo();
});

it('takes back what an earlier run left behind, the address included', () => {
  const links = [paidLink(), paidLink()];
  const before = document.documentElement.outerHTML;
  const calm = createCalmLinks(document, vi.fn());
  calm.apply(links.map((element, index) => ({ element, isOpen: false, leadsTo: index === 0 ? '#destination' : null })));
  forgetEarlierCalm(document);
  expect(document.documentElement.outerHTML).toBe(before);
});
