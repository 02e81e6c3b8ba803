import { leadsAway } from '../ad-content';
import { isEmptyWithout, isPixel, readSources, standsAlone } from '../content';
import { findNetwork } from '../find-network';
import { readTarget } from '../paid';
import type { Rule } from '../rule';

const POSTER = '//a.impactradius-go.com/display-clicktoplayimage/1500000.png';
const ORDER =
  "javascript:window.open(decodeURIComponent('https%3A%2F%2Fshop.pxf.io%2Fc%2F5500000%2F1500000%2F17000'),'_blank')";
const STRANGE_ORDER = "javascript:window.open('https://go.unknown.example/c/1')";
/** What may be hidden around a player that holds nothing else. */
const FRAME = 'p, div, span, figure, center';
const STRANGE = '<video poster="https://cdn.unknown.example/1.png"></video>';

/** Films of advertisers. */
export const videoAdRules: readonly Rule[] = [
  {
    id: 'videoAd',
    category: 'videoAd',
    selector: 'video',
    find: (video) => {
      const frame = findFrame(video);
      if (readAddresses(video).some((address) => findNetwork(address))) return [frame ?? video];
      return frame?.querySelector('a') ? [frame] : [];
    },
    example: `<span><video poster="${POSTER}"></video><div><a href="${ORDER}">Click here</a></div></span>`,
    keep: [
      '<p><video poster="dialog.png"><source src="https://site.example/dialog.mp4"></video></p>',
      `<p>If the film does not start: <a href="${ORDER}">Click here</a>.</p>`,
      `<div>${STRANGE}<a href="https://maker.example/film">Click here</a></div>`,
      `<div>${STRANGE}<p>Open the lid. <a href="${STRANGE_ORDER}">Click here</a></p></div>`,
      `<div>${STRANGE}<a href="javascript:play()">Click here</a></div>`,
    ],
    source: 'counted in 39,478 posts of one network, 2026-10',
  },
  {
    id: 'orderLink',
    category: 'affiliate',
    selector: 'a[href^="javascript:" i]',
    find: (link) => (findNetwork(readTarget(link)) && standsAlone(link) && !link.closest('li, td, dd') ? [link] : []),
    example: `<p><a href="${ORDER}">Click here</a></p>`,
    keep: [
      `<p>If the film does not start, <a href="${ORDER}">click here</a></p>`,
      `<ol><li><a href="${ORDER}">Download the tool</a></li></ol>`,
      '<p><a href="javascript:void(0)">Show the steps</a></p>',
    ],
    source: 'counted in 39,478 posts of one network, 2026-10',
  },
];

/** The element around a player that holds nothing but it, pixels, and links that order what it shows; `null` if none. */
function findFrame(video: Element): Element | null {
  const frame = video.parentElement;
  const isAd = (other: Element) => other === video || isPixel(other) || isOrder(other);
  return frame?.matches(FRAME) && isEmptyWithout(frame, isAd) ? frame : null;
}

function readAddresses(video: Element): string[] {
  const poster = video.getAttribute('poster');
  const sources = [video, ...video.querySelectorAll('source')].flatMap(readSources);
  return poster === null ? sources : [poster, ...sources];
}

/** Whether a link opens another site by way of a script, as no article does. */
function isOrder(link: Element): boolean {
  return link.matches('a[href^="javascript:" i]') && (findNetwork(readTarget(link)) !== null || leadsAway(link));
}
