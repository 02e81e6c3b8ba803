import { findNetwork } from './find-network';

/**
 * Whether a link pays the site: it goes to an affiliate network, or says so itself.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
 */
export function isPaid(link: Element): boolean {
  return findNetwork(link.getAttribute('href')) !== null || link.matches('[rel~="sponsored" i]');
}
