import { selectAll } from '../../select';
import { adWords } from '../ad-words';
import { isOfArticle } from '../article-words';
import { readWords } from '../content';
import { ARTICLE, findAround, HEADINGS, isButton, isOffer, LONG, readBlocks } from '../offer-box';
import type { Rule } from '../rule';

const BOX = 'div, section, aside, p, center';
/** Where money is given: what the address goes through, or where it leads. */
const GIVING =
  /(?:\/\/(?:[^/]*\.)?(?:buymeacoffee\.com|ko-fi\.com|liberapay\.com|opencollective\.com|patreon\.com|paypal\.me)\/|paypal\.com\/donate|github\.com\/sponsors\/|(?:^|[/?&#_-])(?:donat(?:e|ions?)|spenden?|dons?)(?:$|[/?&#_.-]))/i;
/** A part of a class name that says that a box promotes something: "inline-cta", "newPromoBox". */
const PROMOTES =
  /(?:(?:^|[\s_-])(?:cta|promo|promotion|upsell)(?=$|[\s_\d-])|[a-z](?:Cta|CTA|Promo|Upsell)(?=$|[\s_\dA-Z-]))/;

/** A class of a box that is a newsletter's, pictures and all. */
const NAMED = /newsletter|subscri|sign-?up|opt-?in/i;

/** What the site wants of its readers: their address, their money, their purchase. */
export const promotionRules: readonly Rule[] = [
  {
    id: 'newsletter',
    category: 'promotion',
    selector: 'form',
    own: `form, ${HEADINGS}`,
    find: (form) => (isSubscription(form) ? [widen(form)] : []),
    example:
      '<section><h3>Subscribe to our newsletter</h3><form><input type="email"><button>Send</button></form></section>',
    keep: [
      '<p>Subscribe to our newsletter to hear of updates.</p>',
      '<form><p>Subscribe</p><input type="email"><input type="password"><button>Log in</button></form>',
      '<div><p>Then wait for a minute.</p><form><p>Password</p><input type="email"><input type="password"></form></div>',
      '<form><label>E-mail</label><input type="email"><button>Look up my device</button></form>',
      '<div><ol><li>Restart.</li></ol><form><ol><li>Subscribe</li></ol><input type="email"></form></div>',
    ],
    source: 'blogs of hosting companies, 2026-11',
  },
  {
    id: 'donation',
    category: 'promotion',
    selector: ['p > a[href]', 'div > a[href]', 'b > a[href]', 'strong > a[href]'],
    find: (link) => {
      const box = link.closest('p, div');
      if (!box || box.closest('li, td, dd') || !GIVING.test(link.getAttribute('href') ?? '')) return [];
      const words = readWords(box);
      const isPlea = adWords.donation.test(words) && words.length <= LONG / 2 && box.querySelectorAll('a').length === 1;
      return isPlea && !box.querySelector(ARTICLE) && !isOfArticle(words) ? [box] : [];
    },
    example: '<div><b>If this guide helped you, we accept <a href="contribute#donations">donations</a>.</b></div>',
    keep: [
      '<p>Open <a href="https://www.paypal.com/donate/buttons">your donation buttons</a> and log in.</p>',
      '<ol><li>Donations: <a href="/donate">see this page</a>.</li></ol>',
      '<p>The <a href="https://www.patreon.com/posts/1">post of the author</a> has the driver.</p>',
      '<p>The donation form shows an error at <a href="https://site.example/donate">this address</a>.</p>',
    ],
    source: 'guides written by volunteers, 2026-11',
  },
  {
    id: 'offerBox',
    category: 'promotion',
    selector: ['a[href]'],
    own: HEADINGS,
    find: (button) => {
      if ((button.textContent?.length ?? 0) > 120 || !isButton(readWords(button))) return [];
      const box = findAround(
        button,
        (at) => PROMOTES.test(`${at.getAttribute('class') ?? ''} ${at.id}`) && isOffer(at, isButton),
      );
      return box ? [box] : [];
    },
    example:
      '<section class="inline-cta"><h3>Servers for everybody</h3><p>With us they are ready in minutes.</p><a href="/order">Start free trial</a></section>',
    keep: [
      '<section class="inline-cta"><h3>Key takeaways</h3><ul><li>Restart first.</li></ul><a href="/order">Start free trial</a></section>',
      '<section class="cta"><h3>Fix 3: Update the driver</h3><p>It takes minutes.</p><a href="/order">Get started</a></section>',
      '<section class="cta"><p>Open the settings.</p><a href="/settings">Get started</a></section>',
      '<section class="cta"><p>The tool is here.</p><a href="/tool.exe">Download</a></section>',
      '<section class="fact active"><p>It is free for a month.</p><a href="/order">Start free trial</a></section>',
    ],
    source: 'blogs of hosting companies, 2026-11',
  },
];

/** Whether a form asks for an address to send a newsletter to, and for nothing that an account or a message needs. */
function isSubscription(form: Element): boolean {
  const isShort = form.querySelectorAll('input[type="email"]').length === 1 && readWords(form).length <= LONG;
  const isOther = form.querySelector(
    `input[type="password"], input[type="file"], input[type="search"], textarea, select, ${ARTICLE}`,
  );
  return isShort && !isOther && (isAboutNewsletter(form) || isAboutNewsletter(widen(form)));
}

function isAboutNewsletter(box: Element): boolean {
  const buttons = selectAll(box, 'input[type="submit"], input[type="button"]');
  return [readWords(box), ...buttons.map((button) => button.getAttribute('value') ?? '')].some((words) =>
    adWords.newsletter.test(words),
  );
}

/** The box around a form that begins with what the newsletter is, and holds nothing else. */
function widen(form: Element): Element {
  let box = form;
  for (let at = form.parentElement; at?.matches(BOX); at = at.parentElement) {
    if (readWords(at).length > LONG || at.querySelector(ARTICLE) || at.querySelectorAll('form').length > 1) break;
    if (at.querySelector('p img, figure, a[href] img') && !NAMED.test(at.getAttribute('class') ?? '')) break;
    const blocks = readBlocks(at, form);
    if (blocks.length > 3 || blocks.some((block) => isOfArticle(block) && !adWords.newsletter.test(block))) break;
    if (blocks.length === 0 || adWords.newsletter.test(blocks[0] ?? '')) box = at;
  }
  return box;
}
