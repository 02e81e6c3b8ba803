// @vitest-environment node
import { expect, it } from 'vitest';
import { growArticle, readDemo, writePlain } from './pages';

const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

it('makes an article longer by repeating it, with ids of its own each time', () => {
  const { html } = readDemo();
  const longer = growArticle(html, 4);
  expect(count(longer, /<h2\b/g)).toBe(4 * count(html, /<h2\b/g));
  const ids = [...longer.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
  expect(growArticle(html, 1)).toBe(html);
});

it('writes a plain page of about as many nodes as are asked for', () => {
  const { html } = writePlain(1200);
  const nodes = count(html, /<[a-z]/g) + count(html, />[^<]+/g);
  expect(nodes).toBeGreaterThan(1100);
  expect(nodes).toBeLessThan(1300);
});
