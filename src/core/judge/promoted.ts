import { findNetwork } from '../clean/find-network';
import { patterns } from '../languages/patterns';
import { lettered } from '../lettered';
import { once } from '../once';
import type { WrittenFix, WrittenStep } from '../types';
import { product, tool } from './products';
import { readRuns } from './read-runs';

/** Where a sentence ends. */
const SENTENCE = /(?<=[.!?])\s+|(?<=[。！？])/;
/** A text without such a mark inside it is one sentence. */
const MARK = /[.!?]\s|[。！？]/;
/** Steps below the download of a program in which it must be sold, for one that is in no table. */
const SOON = 5;
/** Words with a capital, or with one inside, one behind the other: "DriverWiz Pro 5". */
const NAME = lettered(
  '(?<![\\p{L}\\p{N}])\\p{L}?\\p{Lu}[\\p{L}\\p{N}.+-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}.+-]*|\\d+))*',
  'g',
);
/** A name in letters that words are parted in by spaces. */
const WORD = lettered('^[\\p{sc=Latn}\\p{sc=Cyrl}]+$');
const LINK = /\bhref="([^"]*)"/g;

/** Whether a text names an advertised program, and not to get rid of it. */
type Names = (text: string) => boolean;

/**
 * For each step of a fix whether it is an advert: it has an advertised program downloaded or run, or it sells.
 *
 * A program is advertised if it is in the table, if its download is an affiliate link, or if the steps below its download
 * sell it. A step that mentions one only behind an instruction of its own ("Select Update. If that fails, try …") is none:
 * nothing that one has to do may pass for an advert. Nor is a step like "Click Update All" that says neither who does
 * it nor what it costs: the same words follow an honest download. Where the page is about the program, it is not
 * advertised.
 *
 * @param title of the page
 */
export function findPromoted(fix: WrittenFix, title: string): boolean[] {
  const isSubject = product.test(title.toLowerCase());
  const isTitled = !isSubject && namesProduct(fix.title);
  let isPitched = isTitled;
  return readRuns(fix.steps).flatMap((run) => {
    let isRunning = isTitled;
    const unknown = isSubject ? null : findUnknown(run);
    const names: Names = (text) => !isSubject && (namesProduct(text) || (unknown !== null && text.includes(unknown)));
    return run.map((step) => {
      const lower = step.text.toLowerCase();
      const isPromoted =
        (isRunning ? names(step.text) : leadsWith(step.text, names)) ||
        patterns.offer.test(lower) ||
        (isPitched && patterns.edition.test(lower)) ||
        isPaidDownload(step);
      isPitched ||= names(step.text);
      isRunning ||= isPromoted;
      return isPromoted;
    });
  });
}

/**
 * Whether a fix is nothing but an advert: prose without a number of its own whose title names an advertised program.
 *
 * One with steps never is, even if all of them are adverts: below "Fix 3: Update the driver" they stand in for a remedy
 * that the article counts, and readers count with it. (In the pages that were looked at, every numbered fix and every
 * fix with steps was such a remedy, whatever its title named.)
 */
export function isPromotedFix({ label, title, steps }: WrittenFix, pageTitle: string): boolean {
  return label === '' && steps.length === 0 && namesProduct(title) && !product.test(pageTitle.toLowerCase());
}

const namesProduct: Names = once((text) => {
  const lower = text.toLowerCase();
  const found = product.exec(lower);
  return found !== null && !patterns.removal.test(lower.slice(0, found.index));
});

/** Whether the first sentence of a text has the name, or another begins with it behind no instruction of its own. */
function leadsWith(text: string, names: Names): boolean {
  if (!MARK.test(text)) return names(text);
  const [first = '', ...others] = text.split(SENTENCE);
  const isHonest = patterns.instruction.test(first) && !isDownload(first);
  return names(first) || (!isHonest && others.some((sentence) => names(sentence.slice(0, BEGINNING))));
}

/** "Then Driver …", in characters. */
const BEGINNING = 24;

/** The name of a program that a run has downloaded and sells; `null` without one. */
function findUnknown(run: readonly WrittenStep[]): string | null {
  for (const [at, step] of run.entries()) {
    if (!isDownload(step.text)) continue;
    const name = readName(step.text);
    if (name === null) continue;
    const next = run.slice(at + 1, at + 1 + SOON);
    const isSold = next.some(({ text }) => sells(text.toLowerCase()));
    if (isPaidDownload(step) || (isSold && next.some(({ text }) => text.includes(name)))) return name;
  }
  return null;
}

/** The name behind the word of downloading, or before it where the verb stands last. */
function readName(text: string): string | null {
  const verb = patterns.download.exec(text.toLowerCase());
  const names = [...text.matchAll(NAME.for(text))]
    .map((found) => ({ index: found.index, name: withoutVerb(found[0]) }))
    .filter(({ index, name }) => name.length > 2 && (index > 0 || !WORD.test(name)));
  return (names.find(({ index }) => index >= (verb?.index ?? 0)) ?? names[0])?.name ?? null;
}

function withoutVerb(name: string): string {
  const words = name.split(/\s/);
  const first = words.findIndex((word) => !patterns.download.test(word.toLowerCase()));
  return first === -1 ? '' : words.slice(first).join(' ').replace(/\.$/, '');
}

/** Whether a text has a program downloaded that is no tool of the guide. */
function isDownload(text: string): boolean {
  const lower = text.toLowerCase();
  return patterns.download.test(lower) && !tool.test(lower);
}

const sells = (lower: string) => patterns.offer.test(lower) || patterns.edition.test(lower);

function isPaidDownload({ html, text }: WrittenStep): boolean {
  if (!html.includes('href="')) return false;
  const addresses = [...html.matchAll(LINK)].map(([, address = '']) => address.replaceAll('&amp;', '&'));
  const isPaid = addresses.some((address) => findNetwork(address) !== null);
  return isPaid && isDownload(text);
}
