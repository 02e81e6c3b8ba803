import { analyse } from '../core/analyse';
import type { Analysis, PageReport, ProgressEvent } from '../core/types';
import { send } from '../messages';
import { reportError } from '../report-error';
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
  let isForced = false;
  let looking: Promise<void> = Promise.resolve();
  let stopWatching = () => {};

  const close = () => {
    article?.close();
    article = null;
    stopWatching();
  };
  const open = (found: Analysis, isFolded: boolean) => {
    const { checklist, clutter } = found;
    // A tick that is not on the disk is only here: the list it stands in stays, whatever became of the page.
    if (article?.isUnsaved()) return article.raise();
    if (!checklist || !(isForced || found.detection.isTroubleshooting)) return close();
    if (article?.checklist.id === checklist.id) {
      article.cleaner.add(clutter);
      return article.raise();
    }
    close();
    article = openArticle(document, {
      checklist,
      clutter,
      isFolded,
      onFold: (value) => void send('folded', { isFolded: value }).catch(() => undefined),
    });
    stopWatching = watchContent(document, () => void look(isForced));
  };
  const lookOnce = async () => {
    const { isActive, isFolded } = await send('readSettings', null);
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
    leave: () => {
      isForced = false;
      close();
      // The site may say where it goes before it shows what is there.
      stopWatching = watchContent(document, () => void look(false));
    },
    report: async () => {
      await looking;
      const found = analysis ?? analyse(document, reportError);
      return reportPage(found, article?.cleaner.clutter ?? found.clutter, article !== null);
    },
    receive: (event) => article?.receive(event),
    refresh: () => article?.refresh(),
    unfold: () => article?.unfold(),
  };
}
