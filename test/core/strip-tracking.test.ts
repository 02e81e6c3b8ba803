import { expect, it } from 'vitest';
import { stripTracking } from '@/src/core/strip-tracking';

it.each([
  ['https://a.example/fix?utm_source=x&id=7&gclid=1#top', 'https://a.example/fix?id=7'],
  ['https://a.example/fix?fbclid=1', 'https://a.example/fix'],
  ['https://a.example/fix', 'https://a.example/fix'],
])('%s is the page at %s', (address, page) => {
  expect(stripTracking(address)).toBe(page);
});
