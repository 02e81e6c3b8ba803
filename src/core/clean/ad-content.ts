import { placeTest } from './ad-place';
import { adSlots } from './ad-slots';
import { isPixel, MEDIA, readSources, UNSEEN } from './content';
import { findNetwork } from './find-network';
import { nativeWidgets } from './native-widgets';
import { isPaid, readTarget } from './paid';
import { isOtherSite, readSite } from './site';

/** Frames of these show what an article embeds: films, maps, forms, code. */
const EMBEDS =
  /(?:^|\.)(?:youtube(?:-nocookie)?|youtu|vimeo|dailymotion|wistia|loom|twitch|codepen|jsfiddle|codesandbox|github|google|microsoft|office|apple|archive|bilibili|rutube|vk|facebook|instagram|twitter|tiktok|spotify|soundcloud|slideshare|scribd|imgur|giphy)\./i;
const PICTURE_FILE = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)(?:[?#]|$)/i;

/** Whether an element is a place that an ad server fills. */
export const isAdPlace = placeTest([...adSlots, ...nativeWidgets]);

/** Whether a link leads to another site than the page's, and not to a picture: a picture that links to one is shown larger there. */
export function leadsAway(link: Element): boolean {
  const address = readTarget(link);
  return address !== null && !PICTURE_FILE.test(address) && isOtherSite(address, link.ownerDocument);
}

/** Whether a frame shows another site that nobody embeds for its content. */
export function isForeignFrame(frame: Element): boolean {
  return readSources(frame).some(
    (address) => isOtherSite(address, frame.ownerDocument) && !EMBEDS.test(`${readSite(address)}.`),
  );
}

/** Whether a frame shows an advertiser's or an ad server's page. */
export function isNetworkFrame(frame: Element): boolean {
  return readSources(frame).some((address) => findNetwork(address));
}

/**
 * Whether an element in a box with an advert's label may be the advert: a place for one, a link that is paid or leads
 * away, a frame of another site.
 */
export function isAdvertised(element: Element): boolean {
  if (isAdPlace(element) || isPixel(element)) return true;
  if (element.matches('a[href]')) return isPaid(element) || leadsAway(element);
  return element.matches('iframe') && (isNetworkFrame(element) || isForeignFrame(element));
}

/** Whether an element of a box says and shows nothing. */
export function isSilent(element: Element): boolean {
  return (
    element.matches(`${UNSEEN}, br`) || (!element.matches(MEDIA) && !element.querySelector(MEDIA) && isBlank(element))
  );
}

function isBlank(element: Element): boolean {
  return (element.textContent ?? '').trim() === '';
}
