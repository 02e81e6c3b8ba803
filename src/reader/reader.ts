import { decide, NOTHING_LEARNED, type Verdict } from '../core/detect/lesson';
import { THRESHOLD } from '../core/detect/signals';
import type { Analysis, Anchor, Fix, PageReport } from '../core/types';
import { i18n } from '../i18n';
import type { Farewell } from '../late/farewell';
import { type Appended, type CommandName, type ReaderSettings, send } from '../messages';
import { openCurtain } from '../page/curtain';
import { scrollToAnchor } from '../page/locate';
import { createRoom } from '../page/make-room';
import { reportError } from '../report-error';
import { loadPart, readPart } from './late-part';
import { type OpenArticle, openArticle } from './open-article';
import { type CleaningActions, cleanPage, type PageCleaning } from './page-cleaning';
import { prepareAnalysis } from './prepare-analysis';
import { reportPage } from './report-page';
import { watchContent } from './watch-content';
import { type Preferred, readPreferred, wear } from './wear';

/** When a page that is no article yet is looked at again, in milliseconds: its text may come late. */
const LATE_MS = [1000, 3000] as const;

/** Stage 2 in one page: at most one article is open at a time. */
export interface Reader {
  /**
   * Looks at the page and opens, renews or closes the article. `forced`: now and later, even if it is none about a fault.
   * `settings`: what it would ask for, `null` if that is not known.
   */
  look(forced: boolean, settings: ReaderSettings | null): Promise<void>;
  /** Looks again in the same way. */
  lookAgain(): Promise<void>;
  /** Looks again after something was said of the page or its site, which counts from now on. */
  obey(): Promise<void>;
  /** The site shows another page now. */
  leave(): void;
  report(): Promise<PageReport>;
  receive(appended: Appended): void;
  refresh(): void;
  unfold(): void;
  /** Does what a key of the browser asks for. Returns whether anything was done. */
  command(name: CommandName): boolean;
  /** Shows a place of the article, under a list that lies elsewhere. Returns whether it is there. */
  showPlace(anchor: Anchor): boolean;
  /** Shows the step to go on with, in the list and in the article. */
  showCurrent(): void;
  /** Something else is preferred. */
  prefer(preferred: Preferred): void;
  /** Asks again what the reader wants done with clutter. */
  reclean(): Promise<void>;
  /** What can be done about the clutter of the page; `null` while it is not cleaned. */
  cleaning(): CleaningActions | null;
}

declare global {
  interface Window {
    /** Set in the extension's own world of a page: the reader is there once. */
    fixtrailReader?: Reader;
  }
}

export function createReader(document: Document): Reader {
  let article: OpenArticle | null = null;
  let cleaned: PageCleaning | null = null;
  let analysis: Analysis | null = null;
  let learned = NOTHING_LEARNED;
  let isForced = false;
  let farewell: Farewell | null = null;
  let looking: Promise<void> = Promise.resolve();
  let stopWatching = () => {};
  const prepared = prepareAnalysis(document);

  const closeArticle = () => {
    article?.close();
    article = null;
  };
  const close = () => {
    closeArticle();
    cleaned?.close();
    cleaned = null;
    stopWatching();
  };
  const judge = (found: Analysis) => decide(found.detection.score, learned, THRESHOLD);
  const isOffered = (found: Analysis) => {
    const { isOffered, lesson } = judge(found);
    // What is said of one page takes no list from under the reader on another.
    return isForced || isOffered || (article !== null && lesson === 'siteNot');
  };
  const watch = () => {
    stopWatching();
    stopWatching = watchContent(document, { onAdded: () => look(isForced), onTired: () => cleaned?.tire() });
  };
  const clean = (found: Analysis, { cleaning }: ReaderSettings) => {
    if (cleaned) cleaned.cleaner.add(found.clutter);
    else {
      cleaned = cleanPage(document, {
        found: found.clutter,
        cleaning,
        checklist: () => article?.checklist ?? null,
        onChange: () => article?.redraw(),
        say: (words) => article?.say(words),
        onPick: (isPicking) => article?.stepAside(isPicking),
        onRefusedLink: ({ words }) => article?.say(i18n.t('receipt.refusedLink', [words])),
      });
      watch();
    }
    return cleaned;
  };
  const open = (found: Analysis, settings: ReaderSettings) => {
    const { checklist } = found;
    const isRefused = learned.page === 'not' && !isForced;
    // A tick that is not on the disk is only here: the list it stands in stays, whatever became of the page.
    if (article?.isUnsaved() && !isRefused) return article.raise();
    if (!checklist || isRefused || !isOffered(found)) {
      if (!settings.cleansEverywhere) return close();
      closeArticle();
      return void clean(found, settings);
    }
    if (article && article.checklist.id !== checklist.id) close();
    // It comes while the page is cleaned; whoever opens the article hears if it does not.
    if (!article) loadPart('overlay').catch(() => undefined);
    const room = article ? null : createRoom(document, (checklist.fixes[0] as Fix).anchor);
    const { cleaner, actions } = clean(found, settings);
    if (!room) return article?.raise();
    farewell?.remove();
    article = openArticle(document, {
      checklist,
      cleaner,
      cleaning: actions,
      room,
      isFolded: settings.isFolded,
      onFold: (value) => void send('folded', { isFolded: value }).catch(() => undefined),
      onRefuse: refuse,
    });
  };
  const teach = (verdict: Verdict | null) => send('teach', { tabId: null, verdict });
  const reportUnkept = (error: unknown) => reportError('keeping what was said', error);
  const refuse = () => {
    const before = learned.page;
    isForced = false;
    close();
    // It says that it stays closed, so that must be kept by then.
    void teach('not').then(() => {
      if (article) return;
      // What drew the list that is refused.
      const undo = () => void teach(before).catch(reportUnkept);
      farewell = readPart('overlay')?.mountFarewell(document, readPreferred(), undo) ?? null;
    }, reportUnkept);
  };
  const lookOnce = async (known: ReaderSettings | null) => {
    const settings = known ?? (await send('readSettings', { url: document.URL }));
    learned = settings.learned;
    wear(settings);
    const found = await prepared.take();
    analysis = found;
    if (settings.isActive) open(found, settings);
    else close();
  };
  const look = (forced: boolean, settings: ReaderSettings | null = null) => {
    // What the reader asked for outlasts what stage 1 thinks of the page.
    isForced ||= forced;
    looking = looking
      .then(() => lookOnce(settings))
      .catch((error) => reportError('looking at the page', error))
      // The answer to who asked would take a way of two messages more.
      .then(openCurtain);
    return looking;
  };
  return {
    look: async (forced, settings) => {
      await look(forced, settings);
      if (!article) for (const delayMs of LATE_MS) setTimeout(() => article ?? void look(isForced), delayMs);
    },
    lookAgain: () => look(isForced),
    obey: () => {
      isForced = false;
      return look(false);
    },
    leave: () => {
      isForced = false;
      close();
      farewell?.remove();
      // The site may say where it goes before it shows what is there.
      watch();
    },
    report: async () => {
      await looking;
      const found = analysis ?? (await prepared.take());
      return reportPage(found, cleaned?.cleaner ?? null, article !== null, judge(found).lesson);
    },
    receive: (appended) => article?.receive(appended),
    refresh: () => article?.refresh(),
    unfold: () => article?.unfold(),
    command: (name) => article?.command(name) ?? false,
    showPlace: (anchor) => scrollToAnchor(document, anchor),
    showCurrent: () => article?.showCurrent(),
    prefer: (preferred) => {
      wear(preferred);
      article?.redraw();
      farewell?.redraw(preferred);
      window.fixtrailPicker?.wear(preferred);
    },
    reclean: async () => {
      if (!cleaned) return;
      const { cleaning } = await send('readSettings', { url: document.URL });
      cleaned?.obey(cleaning);
    },
    cleaning: () => cleaned?.actions ?? null,
  };
}
