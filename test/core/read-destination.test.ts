import { expect, it } from 'vitest';
import { readDestination } from '@/src/core/clean/read-destination';

const impact = (value: string) => `https://shop.pxf.io/c/5500000/1500000/17000?subId1=a&u=${value}&x=1#top`;

it.each([
  ['once encoded', impact('https%3A%2F%2Fshop.example%2Fa%3Fb%3D1%26c%3D2'), 'https://shop.example/a?b=1&c=2'],
  ['twice encoded', impact('https%253A%252F%252Fshop.example%252Fa'), 'https://shop.example/a'],
  ['not encoded', impact('https://shop.example/a%20b'), 'https://shop.example/a%20b'],
  [
    'with an encoded parameter of its own',
    impact('https%3A%2F%2Fshop.example%2F%3Fq%3Da%2526b'),
    'https://shop.example/?q=a%26b',
  ],
  [
    'without a scheme',
    'https://shareasale.com/r.cfm?b=1&urllink=www%2Eshop%2Eexample%2Fa',
    'https://www.shop.example/a',
  ],
  ['in the path', 'https://www.anrdoezrs.net/links/1/type/dlg/sid/2/https://shop.example/a', 'https://shop.example/a'],
  ['in brackets', 'https://clk.tradedoubler.com/click?p(1)a(2)url(http://shop.example/a)', 'http://shop.example/a'],
  [
    'in the second of two places',
    'https://www.awin1.com/cread.php?awinmid=1&p=http%3A%2F%2Fshop.example',
    'http://shop.example/',
  ],
  [
    'of a link without a scheme',
    '//prf.hn/click/camref:1/destination:https%3A%2F%2Fshop.example%2F',
    'https://shop.example/',
  ],
])('reads a destination %s', (_, href, destination) => expect(readDestination(href)).toBe(destination));

it.each([
  ['another site', 'https://site.example/?u=https%3A%2F%2Fshop.example%2F'],
  ['a network without one', 'https://shrsl.com/4po5g'],
  ['a link without one', 'https://shop.pxf.io/c/5500000/1500000/17000'],
  ['a path alone', 'https://tc.tradetracker.net/?c=1&m=2&a=3&u=%2Fitem%2F1'],
  ['a number', 'https://www.awin1.com/pclick.php?p=12345&a=1&m=2'],
  ['a script', impact('javascript%3Aalert(1)')],
  ['data', impact('data%3Atext%2Fhtml%2Chttps%3A%2F%2Fshop.example')],
  ['what is encoded three times', impact('https%25253A%25252F%25252Fshop.example')],
  ['broken encoding', impact('%E0%A4%A')],
  ['no host', impact('https%3A%2F%2F')],
  ['nothing', impact('')],
  ['a relative link', '/c/5500000/1500000/17000?u=https%3A%2F%2Fshop.example%2F'],
])('finds none in %s', (_, href) => expect(readDestination(href)).toBeNull());
