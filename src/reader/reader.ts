import { analyse } from '../core/analyse';
import { decide, NOTHING_LEARNED, type Verdict } from '../core/detect/lesson';
import { THRESHOLD } from '../core/detect/signals';
import type { Analysis, PageReport, ProgressEvent } from '../core/types';
import { send } from '../messages';
import { reportError } from '../report-error';
import { mountFarewell } from './farewell';
import { type OpenArticle, openArticle } from './open-article';
import { reportPage } from './report-page';
import { watchContent } from './watch-content';

/** When a page that is no article yet is looked at again, in milliseconds: its text may come late. */
const LATE_MS = [1000, 3000] as const;

/** Stage 2 in one page: at most one article is open at a time. */
export interface Reader {
  /** Looks at the page and opens, renews or closes the article. `forced`: now and later, even if it is none about a fault. */
  look(forced: boolean): Promise<void>;
  /** Looks again in the same way. */
  lookAgain(): Promise<void>;
  /** Looks again after something was said of the page or its site, which counts from now on. */
  obey(): Promise<void>;
  /** The site shows another page now. */
  leave(): void;
  report(): Promise<PageReport>;
  receive(event: ProgressEvent): void;
  refresh(): void;
  unfold(): void;
}

export function createReader(document: Document): Reader {
  let article: OpenArticle | null = null;
  let analysis: Analysis | null = null;
  let learned = NOTHING_LEARNED;
  let isForced = false;
  let farewell: { remove(): void } | null = null;
  let looking: Promise<void> = Promise.resolve();
  let stopWatching = () => {};

  const close = () => {
    article?.close();
    article = null;
    stopWatching();
  };
  const judge = (found: Analysis) => decide(found.detection.score, learned, THRESHOLD);
  const isOffered = (found: Analysis) => {
    const { isOffered, lesson } = judge(found);
    // What is said of one page takes no list from under the reader on another.
    return isForced || isOffered || (article !== null && lesson === 'siteNot');
  };
  const open = (found: Analysis, isFolded: boolean) => {
    const { checklist, clutter } = found;
    if (learned.page === 'not' && !isForced) return close();
    // A tick that is not on the disk is only here: the list it stands in stays, whatever became of the page.
    if (article?.isUnsaved()) return article.raise();
    if (!checklist || !isOffered(found)) return close();
    if (article?.checklist.id === checklist.id) {
      article.cleaner.add(clutter);
      return article.raise();
    }
    close();
    farewell?.remove();
    article = openArticle(document, {
      checklist,
      clutter,
      isFolded,
      onFold: (value) => void send('folded', { isFolded: value }).catch(() => undefined),
      onRefuse: refuse,
    });
    stopWatching = watchContent(document, () => void look(isForced));
  };
  const teach = (verdict: Verdict | null) => send('teach', { tabId: null, verdict });
  const reportUnkept = (error: unknown) => reportError('keeping what was said', error);
  const refuse = () => {
    const before = learned.page;
    isForced = false;
    close();
    // It says that it stays closed, so that must be kept by then.
    void teach('not').then(() => {
      if (!article) farewell = mountFarewell(document, () => void teach(before).catch(reportUnkept));
    }, reportUnkept);
  };
  const lookOnce = async () => {
    const { isActive, isFolded, ...known } = await send('readSettings', { url: document.URL });
    learned = known.learned;
    analysis = analyse(document, reportError);
    if (isActive) open(analysis, isFolded);
    else close();
  };
  const look = (forced: boolean) => {
    // What the reader asked for outlasts what stage 1 thinks of the page.
    isForced ||= forced;
    looking = looking.then(lookOnce).catch((error) => reportError('looking at the page', error));
    return looking;
  };
  return {
    look: async (forced) => {
      await look(forced);
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
      stopWatching = watchContent(document, () => void look(false));
    },
    report: async () => {
      await looking;
      const found = analysis ?? analyse(document, reportError);
      return reportPage(found, article?.cleaner.clutter ?? found.clutter, article !== null, judge(found).lesson);
    },
    receive: (event) => article?.receive(event),
    refresh: () => article?.refresh(),
    unfold: () => article?.unfold(),
  };
}
