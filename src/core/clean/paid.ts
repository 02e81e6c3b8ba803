import { once } from '../once';
import { findNetwork } from './find-network';

/** What shops call the one who is paid for a link, in the address itself. */
const AFFILIATE =
  /[?&](?:aff|aff(?:iliate)?[_-]?(?:id|code|sub\d?|token)|affiliate|a_aid|afftrack|utm_medium=(?:aff(?:iliates?)?|cpc|cpm|ppc|banner|display|paid(?:[_-]\w+)?))(?:[=&#]|$)/i;
/** What marketing counts clicks with: honest links have it too, so it is evidence only beside other. */
const COUNTED =
  /[?&](?:utm_(?:source|medium|campaign)|gclid|msclkid|clickid|click_id|subid|sub_id|campaign(?:id)?|banner(?:id)?|zone(?:id)?|creative|pubid|partner(?:id)?)=/i;

/**
 * Whether a link pays the site: it goes to an affiliate network, names an affiliate, or says so itself.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links
 */
export const isPaid = once((link: Element) => {
  const address = readTarget(link);
  return findNetwork(address) !== null || link.matches('[rel~="sponsored" i]') || AFFILIATE.test(address ?? '');
});

/** Whether the address of a link counts clicks for a campaign. */
export function isCounted(link: Element): boolean {
  return COUNTED.test(readTarget(link) ?? '');
}

/** Where a link leads, also by way of a script that opens an address; `null` if nowhere. */
export function readTarget(link: Element): string | null {
  const address = link.getAttribute('href');
  const script = /^\s*javascript:(.*)/is.exec(address ?? '')?.[1];
  if (script === undefined) return address;
  const opened = /https?(?::|%3A)[^'"]+/i.exec(script)?.[0];
  return opened?.replace(/%3A/gi, ':').replace(/%2F/gi, '/') ?? null;
}
