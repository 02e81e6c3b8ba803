import type { ReceiptLink } from '../../core/clean/receipt';
import { i18n } from '../../i18n';
import { FirstFew } from './FirstFew';
import { readWebAddress } from './read-web-address';

interface Props {
  links: readonly ReceiptLink[];
  /** Address that relative links belong to. */
  base: string;
}

/** The links in sentences that pay the site: where they lead, to be followed by the reader alone. */
export function PaidLinks({ links, base }: Props) {
  if (links.length === 0) return null;
  return (
    <section class="paid-links" aria-labelledby="paid-links">
      <h3 class="receipt-title" id="paid-links">
        {i18n.t('receipt.links')} <span class="receipt-count">{links.length}</span>
      </h3>
      <p class="receipt-why">{i18n.t('receipt.linksHint')}</p>
      <FirstFew class="receipt-items" items={links}>
        {(link) => <PaidLink key={link.href + link.words} link={link} base={base} />}
      </FirstFew>
    </section>
  );
}

function PaidLink({ link: { words, href, destination }, base }: { link: ReceiptLink; base: string }) {
  const named = readWebAddress(destination, base);
  const address = named ?? readWebAddress(href, base);
  return (
    <li class="receipt-item">
      <p class="receipt-what" dir="auto">
        {words}
      </p>
      {address && (
        <a class="link" href={address.href} target="_blank" rel="noopener noreferrer" data-action="follow">
          {named ? i18n.t('receipt.goTo', [named.hostname.replace(/^www\./, '')]) : i18n.t('receipt.follow')}
        </a>
      )}
    </li>
  );
}
