import { isEmptyWithout, isPixel, readSource } from '../content';
import { findNetwork } from '../find-network';
import type { Rule } from '../rule';

const POSTER = '//a.impactradius-go.com/display-clicktoplayimage/1500000.png';
const ORDER =
  "javascript:window.open(decodeURIComponent('https%3A%2F%2Fshop.pxf.io%2Fc%2F5500000%2F1500000%2F17000'),'_blank')";
/** What may be hidden around a player that holds nothing else. */
const FRAME = 'p, div, span, figure, center';

/** Films of advertisers. */
export const videoAdRules: readonly Rule[] = [
  {
    id: 'videoAd',
    category: 'affiliate',
    selector: 'video',
    find: (video) => {
      if (![...readAddresses(video)].some((address) => findNetwork(address))) return [];
      const frame = video.parentElement;
      const isAd = (other: Element) => other === video || isPixel(other) || isOrder(other);
      return [frame?.matches(FRAME) && isEmptyWithout(frame, isAd) ? frame : video];
    },
    example: `<span><video poster="${POSTER}"></video><div><a href="${ORDER}">Click here</a></div></span>`,
    keep: [
      '<p><video poster="dialog.png"><source src="https://site.example/dialog.mp4"></video></p>',
      `<p>If the film does not start: <a href="${ORDER}">Click here</a>.</p>`,
    ],
    source: 'counted in 39,478 posts of one network, 2026-10',
  },
];

function* readAddresses(video: Element): Iterable<string | null> {
  yield video.getAttribute('poster');
  yield readSource(video);
  for (const source of video.querySelectorAll('source')) yield readSource(source);
}

/** Whether a link opens an affiliate network by way of a script. */
function isOrder(link: Element): boolean {
  const script = /^\s*javascript:(.*)/is.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
  const address = /https?(?::|%3A)[^'"]+/i.exec(script)?.[0].replace(/%3A/gi, ':').replace(/%2F/gi, '/');
  return findNetwork(address ?? null) !== null;
}
