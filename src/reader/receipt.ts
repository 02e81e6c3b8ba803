import { readSource } from '../core/clean/content';
import type { LedgerEntry } from '../core/clean/ledger';
import type { PaidLink } from '../core/clean/paid-links';
import type { ReceiptEntry, ReceiptLink } from '../core/clean/receipt';
import { collapseSpace } from '../core/text';
import type { ClutterReport } from '../core/types';
import { reasonOf } from '../i18n';

const LONGEST = 120;

/** An entry of the ledger in words, which are read when they are asked for: a page may have thousands. */
export function toReceiptEntry({ key, ruleId, category, elements, state, isRuled }: LedgerEntry): ReceiptEntry {
  return {
    get key() {
      return key();
    },
    get reason() {
      return reasonOf(ruleId);
    },
    get text() {
      const { text, href, src } = describeElement(elements[0]);
      return text || shorten((href || src).replace(/^\s*(?:https?:)?\/\//i, ''));
    },
    category,
    state,
    isRuled,
  };
}

/** A paid link in words. */
export function toReceiptLink({ words, href, destination }: PaidLink): ReceiptLink {
  return { words: shorten(words), href, destination };
}

/** What an element says, where it leads and where it comes from; each may be empty. */
export function describeElement(element: Element): Pick<ClutterReport, 'text' | 'href' | 'src'> {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  const media = element.matches('img, iframe, video') ? element : element.querySelector('img, iframe, video');
  return {
    text: shorten(element.textContent ?? ''),
    href: link?.getAttribute('href') ?? '',
    src: (media && readSource(media)) ?? '',
  };
}

function shorten(text: string): string {
  return collapseSpace(text).slice(0, LONGEST);
}
