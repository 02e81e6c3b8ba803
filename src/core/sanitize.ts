import DOMPurify, { type Config } from 'dompurify';
import { repairSpacing } from './repair-spacing';

/** What running text needs, and nothing that loads, runs, or could look like a part of FixTrail. */
const RULES = {
  ALLOWED_TAGS: 'a b br code em i kbd mark p pre s samp strong sub sup u var #text'.split(' '),
  ALLOWED_ATTR: ['href', 'lang', 'dir'],
  // http and https; or relative, which is resolved below.
  ALLOWED_URI_REGEXP: /^(?:https?:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
} as const satisfies Config;

/**
 * The one door for markup of a page, of a file or of the store: harmless inline markup of it, spacing repaired, links
 * absolute and opening apart from the page. Works only in a real browser.
 *
 * @param html untrusted
 * @param base address that relative links belong to; empty when there is none
 */
export function sanitize(html: string, base: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(html, { ...RULES, ALLOWED_ATTR: [...RULES.ALLOWED_ATTR] });
  for (const { node, text } of repairSpacing(fragment.childNodes, () => false)) node.data = text;
  for (const link of fragment.querySelectorAll('a')) openApart(link, base);
  return fragment;
}

function openApart(link: HTMLAnchorElement, base: string): void {
  const href = link.getAttribute('href');
  const from = base || undefined;
  const url = href !== null && URL.canParse(href, from) ? new URL(href, from) : null;
  if (!url || !/^https?:$/.test(url.protocol)) {
    link.removeAttribute('href');
    return;
  }
  link.setAttribute('href', url.href);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer');
}
