import { describe, expect, it } from 'vitest';
import { findClutter, isInside } from '@/src/core/clean';
import { isEmptyWithout } from '@/src/core/clean/content';
import { nearMisses } from '../ads/near-misses';
import { places } from '../ads/places';
import { shapes } from '../ads/shapes';
import { failOn, pageDocument } from './page-document';

/** What is left of the advert, and what is gone of the article. */
function clean(html: string): { left: string; gone: string[] } {
  const document = pageDocument(html);
  const found = new Set(findClutter(document, failOn).map(({ element }) => element));
  const isGone = (element: Element) => found.has(element);
  const here = document.querySelector('.here') as Element;
  const isLeft = !isInside(here, isGone) && !isEmptyWithout(here, isGone);
  return {
    left: isLeft ? here.innerHTML : '',
    gone: [...document.querySelectorAll('[data-stays]')]
      .filter((element) => isInside(element, isGone))
      .map((element) => element.outerHTML),
  };
}

it('the shapes are many, and each has its own id', () => {
  const ids = shapes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(60);
});

describe.each(places)('an advert $name', ({ name, wrap }) => {
  const some = shapes.filter(({ isWords }) => !isWords || name !== 'inside a step');
  it.each(some)('$id is hidden, and nothing around it', ({ html }) => {
    expect(clean(wrap(html))).toEqual({ left: '', gone: [] });
  });
});

it('the near misses are many, and each has its own id', () => {
  const ids = nearMisses.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(40);
});

describe.each(places)('what is no advert $name', ({ wrap }) => {
  it.each(nearMisses)('$id stays whole', ({ html }) => {
    const document = pageDocument(wrap(html));
    expect(findClutter(document, failOn).map(({ element, ruleId }) => `${ruleId}: ${element.outerHTML}`)).toEqual([]);
  });
});
