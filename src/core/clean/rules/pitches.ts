import { patterns } from '../../languages/patterns';
import { lettered } from '../../lettered';
import { selectAll } from '../../select';
import { adWords } from '../ad-words';
import { isOfArticle } from '../article-words';
import { hasWords, MEDIA, readWords, showsPicture } from '../content';
import { hasArticleSentence, readParts, readSentences } from '../lines';
import { ARTICLE, findAround, findNear, HEADINGS, isButton, isOffer, LONG, readBlocks } from '../offer-box';
import type { Rule } from '../rule';

const BOX = 'div, section, aside';
/** A part of a class or an id that says that a box opens over the page: "exit-popup", "signupModal". */
const OVER =
  /(?:(?:^|[\s_-])(?:pop-?_?up|modal|overlay|slide-?in|lightbox|webinar)(?=$|[\s_\d-])|[a-z](?:Pop[Uu]p|Modal)(?=$|[\s_\dA-Z-])|(?:^|[\s_-])pop[Uu]p(?=$|[\s_\dA-Z-]))/i;
/** Where one is let into a group of people. */
const GROUP =
  /^(?:https?:)?\/\/(?:www\.)?(?:discord\.gg\/|discord(?:app)?\.com\/invite\/|t\.me\/|telegram\.me\/|chat\.whatsapp\.com\/|(?:www\.)?reddit\.com\/r\/|facebook\.com\/groups\/|[\w-]+\.slack\.com\/|join\.slack\.com\/|matrix\.to\/|qm\.qq\.com\/|jq\.qq\.com\/|line\.me\/ti\/g)|\/(?:discord|telegram|qq-?(?:group|qun))\/?$/i;

/** What praises the site's own goods, or says how it is paid. */
export const pitchRules: readonly Rule[] = [
  {
    id: 'pitchBox',
    category: 'promotion',
    selector: 'a[href]',
    own: HEADINGS,
    find: (button) => {
      if ((button.textContent?.length ?? 0) > 120 || !isPlainOffer(readWords(button)) || button.closest('li, td, dd'))
        return [];
      const box = findNear(button, (at) => at.matches(BOX) && hasPraise(at) && isOffer(at, isPlainOffer));
      return box ? [box] : [];
    },
    example:
      '<div><h3>Servers for everybody</h3><p>With us they are ready in minutes.</p><a href="/order">Start free trial</a></div>',
    keep: [
      '<div><h3>Fix 2: Update the driver</h3><p>It takes minutes.</p><a href="/order">Start free trial</a></div>',
      '<div><h3>Your account</h3><p>You need one for this.</p><a href="/signup">Sign up</a></div>',
      '<div><p>Open the settings.</p><a href="/order">Buy now</a></div>',
      '<div><h3>The tool</h3><p>The program finds the driver.</p><a href="/tool.exe">Download</a></div>',
      '<div><h3>The tool</h3><ol><li>Open it.</li></ol><a href="/order">Start free trial</a></div>',
      '<ol><li><div><b>The trial</b><p>It is free.</p><a href="/order">Start free trial</a></div></li></ol>',
    ],
    source: 'support pages of companies, 2026-11',
  },
  {
    id: 'pitchParagraph',
    category: 'promotion',
    selector: 'p > a[href]:last-of-type',
    find: (button) => {
      const paragraph = button.parentElement;
      const words = readWords(button);
      if (!paragraph || words.length > 60 || !adWords.offer.test(words)) return [];
      return isPitchParagraph(paragraph, words) ? [paragraph] : [];
    },
    example:
      '<p>Servers for everybody? Ours are looked after day and night. <a href="/order">Start your free trial</a></p>',
    keep: [
      '<p>Open the store and choose <a href="/order">Buy now</a></p>',
      '<ol><li><p>The program is free for a month. <a href="/order">Start free trial</a></p></li></ol>',
      '<p>If the driver fails again, a new one helps. <a href="/order">Start free trial</a></p>',
      '<p><a href="/order">Start free trial</a></p>',
    ],
    source: 'support pages of companies, 2026-11',
  },
  {
    id: 'popup',
    category: 'promotion',
    selector: ['a[href]', 'button', 'input[type="submit"]', 'input[type="email"]'],
    own: `form, ${HEADINGS}`,
    find: (button) => {
      if (!button.matches('input') && ((button.textContent?.length ?? 0) > 120 || !isButton(readWords(button))))
        return [];
      const box = findAround(button, (at) => isOver(at) && isPromotion(at));
      return box ? [box] : [];
    },
    example:
      '<div role="dialog"><h3>Webinar: Clouds for everybody</h3><p>With two of us, on the 29th of May.</p><a href="#">Reserve my spot</a></div>',
    keep: [
      '<div role="dialog"><h3>Fix 1: Restart</h3><ol><li>Restart.</li></ol><a href="/order">Sign up</a></div>',
      '<div class="modal"><p>Choose your model.</p><a href="#">Get started</a></div>',
      '<div class="modal"><h3>Large picture</h3><img src="settings.png"></div>',
      '<div class="modality"><p>It is free.</p><a href="/order">Start free trial</a></div>',
      '<div role="dialog"><p>The window “Webinar” shows an error.</p><a href="#">Close</a></div>',
    ],
    source: 'blogs of hosting companies, 2026-11',
  },
  {
    id: 'community',
    category: 'promotion',
    selector: 'a[href]',
    find: (link) => {
      if (!GROUP.test(link.getAttribute('href') ?? '') || link.closest('li, td, dd, blockquote')) return [];
      const box = link.closest(`p, ${BOX}`);
      return box?.matches(BOX) && isInvitation(box) ? [box] : [];
    },
    example:
      '<div class="notice"><b>For help in English, there is <a href="https://discord.gg/abc">our Discord</a>.</b></div>',
    keep: [
      '<div><p>Join <a href="https://discord.gg/abc">the test server</a>, then restart the client.</p></div>',
      '<div><p>Open <a href="https://t.me/printer_bot">the bot</a>.</p></div>',
      '<ol><li><div>Community: <a href="https://discord.gg/abc">Discord</a></div></li></ol>',
      '<div>The driver is <a href="https://www.reddit.com/r/drivers/1">in this post</a>.</div>',
      '<div><h2>Fix 3: Ask the community</h2><p>There is help <a href="https://discord.gg/abc">on Discord</a>.</p></div>',
    ],
    source: 'guides written by volunteers, 2026-11',
  },
  {
    id: 'rating',
    category: 'promotion',
    selector: ['a[href^="javascript:" i]', 'a[href="#"]', 'button'],
    own: 'h4, h5, h6',
    find: (thumb) => {
      if (hasWords(thumb)) return [];
      const box = findAround(thumb, isRating);
      return box ? [box] : [];
    },
    example:
      '<div><h4>Do you like this page?</h4><div><a href="javascript:void(0)"><i></i></a><a href="javascript:void(0)"><i></i></a></div></div>',
    keep: [
      '<div><h4>Is the light on?</h4><button>Yes</button><button>No</button></div>',
      '<div><p>Which one is it?</p><a href="#"><img src="red.png"></a><a href="#"><img src="blue.png"></a></div>',
      '<div><h3>Is it plugged in?<a href="#"></a></h3><a href="#"></a></div>',
      '<div><h4>Does the printer not print?</h4><button></button><button></button></div>',
      '<div><p>Is it on? Press this:</p><button></button><button></button></div>',
    ],
    source: 'blogs of hosting companies, 2026-11',
  },
  {
    id: 'disclosure',
    category: 'promotion',
    selector: ['p', 'small', 'div > em', 'div > i', '[class*="disclos" i]', '[class*="affiliate" i]'],
    find: (box) => (isDisclosure(box) ? [box] : []),
    example: '<p><em>We may earn a commission when you buy through links on this site.</em></p>',
    keep: [
      '<p>Remove the affiliate links: open the settings of the blog.</p>',
      '<ol><li>Add the words “As an Amazon Associate I earn from qualifying purchases”.</li></ol>',
      '<p>Restart the router. We may earn a commission.</p>',
      '<p>The European Commission has a form for this.</p>',
      '<p>The program checks affiliate links. It finds the bad ones. It takes a minute. Then it is done.</p>',
    ],
    source: 'www.ftc.gov, endorsement guides, 2026-11',
  },
];

/** A shorter text beside a button praises nothing. */
const PRAISE = 30;
/**
 * What every text has that says how a site is paid, without regard for where words begin: most paragraphs are passed
 * over with this, ten times faster than with the words themselves.
 */
const HINT =
  /affil|afilia|associa|commission|comisi|comiss|commiss|komisyon|prowizj|provision|partner|amazon|reader|qualif|compensat|cost to you|charge to you|werbelink|annonsl|satış|ortakl|アフィリ|アソシ|紹介料|プロモ|파트너스|제휴|수수료|联盟|聯盟|佣金|партн|комисс|روابط/i;

/** Whether a button leads to a purchase or a trial, and nowhere else. */
function isPlainOffer(words: string): boolean {
  return adWords.offer.test(words);
}

/** Whether a box has a heading or a line in bold above what it offers, and no picture of the article. */
function hasPraise(box: Element): boolean {
  const isHeaded = box.querySelector(`${HEADINGS}, b, strong`) !== null && !showsPicture(box);
  return isHeaded && readBlocks(box).join(' ').length >= PRAISE;
}

const MARKS = lettered('[^\\p{L}\\p{N}]+$');
const withoutMarks = (text: string) => text.replace(MARKS.for(text), '');

function isPitchParagraph(paragraph: Element, words: string): boolean {
  if (paragraph.closest('li, td, dd, blockquote') || paragraph.querySelector(`${MEDIA}, ${ARTICLE}`)) return false;
  const text = readWords(paragraph);
  if (text.length > LONG || !withoutMarks(text).endsWith(withoutMarks(words))) return false;
  const praise = text.slice(0, text.lastIndexOf(words)).trim();
  // A sentence that goes on in the link tells where it leads.
  return /[.!?…:。！？]$/.test(praise) && !hasArticleSentence(praise) && !patterns.condition.test(praise);
}

function isOver(box: Element): boolean {
  return (
    box.matches('dialog, [role="dialog"], [aria-modal="true"]') ||
    OVER.test(`${box.getAttribute('class') ?? ''} ${box.id}`)
  );
}

/** Whether a box that opens over the page sells, invites or asks for an address, and says nothing of the article. */
function isPromotion(box: Element): boolean {
  if (
    readWords(box).length > 1.5 * LONG ||
    box.querySelector(`${ARTICLE}, textarea, select, input[type="password"], input[type="search"]`)
  )
    return false;
  const buttons = selectAll(box, 'a[href], button, input[type="submit"]').map(
    (button) => button.getAttribute('value') ?? readWords(button),
  );
  const words = readBlocks(box);
  const isAsking =
    box.querySelector('input[type="email"]') !== null && words.some((line) => adWords.newsletter.test(line));
  const isSold = buttons.some(isButton);
  return (isAsking || isSold) && !words.some((line) => !isInvite(line) && hasArticleSentence(line));
}

/** Whether a line asks to come, and so begins as instructions do. */
function isInvite(line: string): boolean {
  return adWords.newsletter.test(line) || (patterns.instruction.test(line) && adWords.help.test(line));
}

/** Whether a box asks one short question, to be answered with signs that have no words. */
function isRating(box: Element): boolean {
  if ((box.textContent?.length ?? 0) > LONG || box.querySelector(`${ARTICLE}, h1, h2, h3, form, img, input`))
    return false;
  const signs = selectAll(box, 'a[href], button');
  const words = readWords(box);
  const isQuestion = /^[^?？.:]{5,60}[?？]$/.test(words) && !hasArticleSentence(words);
  return isQuestion && signs.length > 1 && signs.every((sign) => !hasWords(sign));
}

/** Whether a part of a sentence tells what to do, and not where there is help. */
function isElsewhere(part: string): boolean {
  return hasArticleSentence(part) && !adWords.help.test(part);
}

/** Whether a small box says where there are people who help, and nothing else. */
function isInvitation(box: Element): boolean {
  const words = readWords(box);
  const links = selectAll(box, 'a[href]');
  if (words.length > LONG / 2 || links.length > 3 || box.querySelector(`${ARTICLE}, ${HEADINGS}, ${MEDIA}`))
    return false;
  const isGroups = links.every((link) => GROUP.test(link.getAttribute('href') ?? ''));
  return isGroups && adWords.help.test(words) && !readParts(words).some(isElsewhere);
}

/** Whether a paragraph says how the site is paid, and at most a little more of itself. */
function isDisclosure(box: Element): boolean {
  if ((box.textContent?.length ?? 0) > 1.5 * LONG || box.closest('li, td, dd, blockquote')) return false;
  const words = readWords(box);
  if (!HINT.test(words)) return false;
  if (words.length > LONG || !adWords.disclosure.test(words) || box.querySelector(`${ARTICLE}, ${HEADINGS}`))
    return false;
  const sentences = readSentences(words);
  const others = sentences.filter((sentence) => !adWords.disclosure.test(sentence));
  return others.length <= 2 && others.length <= sentences.length - others.length && !sentences.some(isOfArticle);
}
