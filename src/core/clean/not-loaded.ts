import { readSource } from './content';
import { isBlockable } from './is-blockable';

/** What browsers load by itself. */
const LOADED = 'img, iframe, script[src], video, audio, embed';

/**
 * How many pictures, frames and scripts of ad networks stand on a page without having been loaded, if the browser was asked
 * not to. A picture that is there was loaded, whoever it is from. Reads only.
 */
export function countNotLoaded(document: Document): number {
  return [...document.querySelectorAll(LOADED)].filter((element) => {
    const source = readSource(element) ?? element.getAttribute('poster');
    return source !== null && isBlockable(source) && !isLoadedPicture(element);
  }).length;
}

function isLoadedPicture(element: Element): boolean {
  return element instanceof HTMLImageElement && element.naturalWidth > 0;
}
