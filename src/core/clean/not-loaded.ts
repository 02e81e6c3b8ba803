import type { LoadType } from './blocking-rules';
import { readSource } from './content';
import { isBlockable } from './is-blockable';

/** What browsers load by itself, and as what. */
const LOADED: Readonly<Record<string, LoadType>> = {
  img: 'image',
  iframe: 'sub_frame',
  'script[src]': 'script',
  'video, audio': 'media',
  embed: 'object',
};

/**
 * How many pictures, frames and scripts of ad networks stand on a page without having been loaded, if the browser was asked
 * not to. A picture that is there was loaded, whoever it is from. Reads only.
 */
export function countNotLoaded(document: Document): number {
  const unloaded = Object.entries(LOADED).flatMap(([selector, type]) =>
    [...document.querySelectorAll(selector)].filter(
      (element) => isBlockable(readSource(element), type) && !isLoadedPicture(element),
    ),
  );
  return unloaded.length;
}

function isLoadedPicture(element: Element): boolean {
  return element instanceof HTMLImageElement && element.naturalWidth > 0;
}
