import { describe, expect, it, vi } from 'vitest';
import { findClutter, isInside } from '@/src/core/clean';
import { isEmptyWithout } from '@/src/core/clean/content';
import { networks } from '@/src/core/clean/networks';
import { places } from '../ads/places';
import { shapes } from '../ads/shapes';
import { failOn, pageDocument } from './page-document';

const without = vi.hoisted(() => ({ id: '' }));

/** The tables as they would be if nobody had heard of one network, or of any. */
vi.mock('@/src/core/clean/find-network', async (original) => {
  const { findNetwork } = await original<typeof import('@/src/core/clean/find-network')>();
  return {
    findNetwork: (address: string | null) => {
      const network = without.id === '*' ? null : findNetwork(address);
      return network?.id === without.id ? null : network;
    },
  };
});

/** How much of the adverts is found, 0–1, and which is not. */
function recall(ads: readonly { id: string; html: string }[]): { share: number; missed: string[] } {
  const missed = ads.flatMap(({ id, html }) =>
    places.filter(({ wrap }) => !isHidden(wrap(html))).map(({ name }) => `${id} ${name}`),
  );
  return { share: 1 - missed.length / (ads.length * places.length), missed };
}

function isHidden(html: string): boolean {
  const document = pageDocument(html);
  const found = new Set(findClutter(document, failOn).map(({ element }) => element));
  const isGone = (element: Element) => found.has(element);
  const here = document.querySelector('.here') as Element;
  return isInside(here, isGone) || isEmptyWithout(here, isGone);
}

/** What networks put around a link, of which only the structure says that it is an advert. */
const forms: Readonly<Record<string, (address: string) => string>> = {
  'sponsored picture': (address) => `<a rel="sponsored" href="${address}"><img src="box.png"></a>`,
  'labelled picture': (address) => `<div><span>Advertisement</span><a href="${address}"><img src="box.png"></a></div>`,
  'picture with a counter': (address) =>
    `<a href="${address}"><img src="box.png"></a><img width="1" height="1" src="${new URL('/pixel', address)}">`,
  'served picture': (address) => `<a href="${address}" target="_top" id="1511111"><img src="box.png"></a>`,
  'sized picture of a campaign': (address) =>
    `<p><a href="${address}${address.includes('?') ? '&' : '?'}utm_source=a"><img src="box.png" width="300" height="250"></a></p>`,
  'product box': (address) => `<div><h4>Box Maker</h4><a rel="sponsored" href="${address}">Check price</a></div>`,
};

describe('without one network', () => {
  it.each(networks)('$name: structure finds its links in every form', ({ id, example }) => {
    without.id = id;
    const address = example.startsWith('//') ? `https:${example}` : example;
    const ads = Object.entries(forms).map(([name, form]) => ({
      id: name,
      html: form(address.replaceAll('&', '&amp;')),
    }));
    const { share, missed } = recall(ads);
    expect(share, `${Math.round(share * 100)} % found; missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.95);
  });

  it('the shapes of strangers are found with no table at all', () => {
    without.id = '*';
    const { share, missed } = recall(shapes.filter(({ network, isWords }) => network === null && !isWords));
    expect(share, `${Math.round(share * 100)} % found; missed: ${missed.join(', ')}`).toBeGreaterThanOrEqual(0.95);
  });
});
