import type { Rule } from '../rule';

/** Places that an ad server fills. */
export const adSlotRules: readonly Rule[] = [
  {
    id: 'adSlot',
    category: 'adSlot',
    selector: 'ins.adsbygoogle, ins[data-ad-slot], [id^="div-gpt-ad"], [id^="google_ads_iframe"]',
    find: (slot) => [slot],
    example: '<ins class="adsbygoogle" data-ad-client="ca-pub-1" data-ad-slot="2"></ins>',
    keep: ['<p>Choose <ins>Restart now</ins>.</p>', '<div id="adsl">ADSL settings</div>'],
    source: 'support.google.com/adsense, 2026-11',
  },
];
