import type { Cleaning } from '../core/clean/cleaning';
import { type LedgerEntry, planTreatments, readLedger } from '../core/clean/ledger';
import { countNotLoaded } from '../core/clean/not-loaded';
import { findOwnClutter } from '../core/clean/own-clutter';
import { findPaidLinks, type PaidLink } from '../core/clean/paid-links';
import type { Receipt } from '../core/clean/receipt';
import type { Clutter } from '../core/types';
import { i18n } from '../i18n';
import { createCalmLinks } from '../page/calm-links';
import { createHiding } from '../page/hide';
import { reportError } from '../report-error';
import { toReceiptEntry, toReceiptLink } from './receipt';

/** Hides the clutter of a page as the reader wants it, and knows what it has hidden. */
export interface Cleaner {
  /** What was found, hidden or not; grows when ads come late. The reader's own rules are in it. */
  readonly clutter: readonly Clutter[];
  readonly ledger: readonly LedgerEntry[];
  receipt(): Receipt;
  add(found: readonly Clutter[]): void;
  /** The reader wants it otherwise. */
  obey(cleaning: Cleaning): void;
  switchOn(): void;
  switchOff(): void;
  /** Nothing is looked for any more. Says so if the page went on adding ads. */
  giveUp(): void;
  /** Leaves the page exactly as it was. */
  close(): void;
}

interface Needs {
  found: readonly Clutter[];
  cleaning: Cleaning;
  /** What is hidden has changed, not by one of the functions above. */
  onChange(): void;
  /** The reader wanted to follow a link that is shown as plain text. */
  onRefusedLink(link: PaidLink): void;
}

/** A cleaner that has already hidden what was found. */
export function createCleaner(
  document: Document,
  { found, cleaning: wanted, onChange, onRefusedLink }: Needs,
): Cleaner {
  let cleaning = wanted;
  let isOn = true;
  let hasGivenUp = false;
  let hasLateAds = false;
  let known: Clutter[] = [...found];
  let all: Clutter[] = [];
  let ledger: LedgerEntry[] = [];
  let links: PaidLink[] = [];
  let told: Pick<Receipt, 'entries' | 'links'> | null = null;
  const opened = new Set<string>();

  const giveUp = () => {
    if (hasGivenUp) return;
    hasGivenUp = true;
    onChange();
  };
  const hiding = createHiding(document, {
    lineWords: i18n.t('clutter.line'),
    onOpen: (element) => {
      const entry = ledger.find(({ elements }) => elements.some((one) => element.contains(one)));
      if (entry) opened.add(entry.key());
      show();
      onChange();
    },
    onGiveUp: giveUp,
  });
  const calm = createCalmLinks(document, (element) => {
    const link = links.find((one) => one.element === element);
    if (link) onRefusedLink(link);
  });
  const show = () => {
    told = null;
    all = withOwn(known, findOwnClutter(document, cleaning.rules, reportError));
    ledger = readLedger(all, { ...cleaning, broughtBack: [...cleaning.broughtBack, ...opened] });
    links = findPaidLinks(document, new Set(all.map(({ element }) => element)), links);
    hiding.apply(isOn ? planTreatments(ledger, all) : new Map());
    calm.apply(isOn ? links.map((link) => toCalm(link, cleaning)) : []);
  };
  const cleaner: Cleaner = {
    get clutter() {
      return all;
    },
    get ledger() {
      return ledger;
    },
    receipt: () => {
      told ??= {
        entries: ledger.map(toReceiptEntry),
        links: links.filter(({ isOpen }) => !isOpen).map(toReceiptLink),
      };
      const notLoaded = cleaning.isBlocking ? countNotLoaded(document) : 0;
      return { ...told, isOn, notLoaded, hasGivenUp, treatments: cleaning.treatments };
    },
    add: (more) => {
      const elements = new Set(known.map(({ element }) => element));
      hasLateAds ||= more.some(({ element }) => !elements.has(element));
      // What the page has thrown away is nobody's any more.
      known = [...known, ...more.filter(({ element }) => !elements.has(element))].filter(isThere);
      show();
    },
    obey: (now) => {
      cleaning = now;
      opened.clear();
      show();
    },
    switchOn: () => {
      isOn = true;
      show();
    },
    switchOff: () => {
      isOn = false;
      show();
    },
    giveUp: () => {
      if (hasLateAds) giveUp();
    },
    close: () => {
      calm.undo();
      hiding.undo();
    },
  };
  show();
  return cleaner;
}

/** What the rules found and what the reader's own rules find, each element once. */
function withOwn(found: readonly Clutter[], own: readonly Clutter[]): Clutter[] {
  const elements = new Set(found.map(({ element }) => element));
  return [...found, ...own.filter(({ element }) => !elements.has(element))];
}

function isThere({ element }: Clutter): boolean {
  return element.isConnected;
}

function toCalm({ element, isOpen, destination }: PaidLink, { leadsOn }: Cleaning) {
  return { element, isOpen, leadsTo: leadsOn && !isOpen ? destination : null };
}
