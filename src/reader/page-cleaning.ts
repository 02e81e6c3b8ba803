import type { Cleaning } from '../core/clean/cleaning';
import { matchesSafely } from '../core/clean/matches-safely';
import type { PaidLink } from '../core/clean/paid-links';
import { CATEGORIES, choose, treatmentsOn } from '../core/clean/treatment';
import type { UserRule } from '../core/clean/user-rule';
import type { Checklist, Clutter, ClutterCategory, Treatment } from '../core/types';
import { i18n } from '../i18n';
import { send } from '../messages';
import { reportError } from '../report-error';
import type { OverlayActions } from '../ui/overlay/Overlay';
import { type Cleaner, createCleaner } from './cleaner';
import { fetchScript, loadPart } from './late-part';
import { stepsIn } from './picking';
import { readPreferred } from './wear';

/** What a reader can do about clutter. */
export type CleaningActions = Pick<OverlayActions, 'hideAll' | 'bringBack' | 'keepHere' | 'treat' | 'pick'>;

/** The clutter of one page, and what the reader does about it. */
export interface PageCleaning {
  readonly cleaner: Cleaner;
  readonly actions: CleaningActions;
  obey(cleaning: Cleaning): void;
  /** The page never rests: what it adds from now on is not hidden. */
  tire(): void;
  close(): void;
}

interface Needs {
  found: readonly Clutter[];
  cleaning: Cleaning;
  /** The list on the page, for warnings; `null` without one. */
  checklist(): Checklist | null;
  onChange(): void;
  say(words: string): void;
  onRefusedLink(link: PaidLink): void;
  /** The reader begins to choose something on the page, or is done. */
  onPick(isPicking: boolean): void;
}

/** Cleans a page at once. What the reader does takes effect on the page first and is kept then. */
export function cleanPage(
  document: Document,
  { found, cleaning: wanted, checklist, onChange, say, onRefusedLink, onPick }: Needs,
): PageCleaning {
  let cleaning = wanted;
  const host = document.location.hostname;
  const cleaner = createCleaner(document, { found, cleaning, onChange, onRefusedLink });
  const obey = (now: Cleaning) => {
    cleaning = now;
    cleaner.obey(now);
    onChange();
  };
  const keep = (kept: Promise<unknown>) => {
    kept.catch((error) => {
      reportError('keeping what is hidden', error);
      say(i18n.t('receipt.notKept'));
    });
  };
  const keepRule = (rule: UserRule, isWanted: boolean) => {
    const others = cleaning.rules.filter((one) => one.kind !== rule.kind || one.selector !== rule.selector);
    obey({ ...cleaning, rules: isWanted ? [...others, rule] : others });
    keep(send('ownRule', { tabId: null, rule, isWanted }));
  };
  const actions: CleaningActions = {
    hideAll: (isHidden) => {
      if (isHidden) cleaner.switchOn();
      else cleaner.switchOff();
      onChange();
    },
    bringBack: (keys, isBack) => {
      const others = cleaning.broughtBack.filter((key) => !keys.includes(key));
      obey({ ...cleaning, broughtBack: isBack ? [...others, ...keys] : others });
      keep(send('broughtBack', { url: document.URL, keys: [...keys], isBack }));
    },
    keepHere: (key, isKept) => {
      const element = cleaner.ledger.find((entry) => entry.key() === key)?.elements[0];
      if (!element) return;
      if (!isKept) return rulesOf(element, cleaning.rules).forEach((rule) => void keepRule(rule, false));
      keep(
        loadPart('receipt').then(({ proposeKeepSelector }) => {
          const selector = proposeKeepSelector(element);
          if (selector !== null) return keepRule({ kind: 'keep', host: host.replace(/^www\./, ''), selector }, true);
          actions.bringBack([key], true);
          say(i18n.t('receipt.keptOnPage'));
        }),
      );
    },
    treat: (category, treatment) => {
      if (treatment !== null) obey({ ...cleaning, treatments: withTreatment(cleaning, category, treatment) });
      keep(send('treat', { tabId: null, scope: { site: host, category }, treatment }));
    },
    pick: () => {
      window.fixtrailPicking = {
        preferred: readPreferred(),
        stepsIn: (elements) => stepsIn(document, checklist(), elements),
        done: (rule) => {
          delete window.fixtrailPicking;
          if (rule) keepRule(rule, true);
          onPick(false);
        },
      };
      onPick(true);
      fetchScript('picker').catch((error) => {
        reportError('opening the picker', error);
        onPick(false);
      });
    },
  };
  const close = () => {
    window.fixtrailPicker?.cancel();
    cleaner.close();
  };
  return { cleaner, actions, obey, tire: cleaner.giveUp, close };
}

/** What becomes of each kind here once one, or with `null` any, is chosen anew; what is chosen for a kind goes before. */
function withTreatment(
  { treatments }: Cleaning,
  category: ClutterCategory | null,
  treatment: Treatment,
): Cleaning['treatments'] {
  const scope = { site: '', category };
  const before = CATEGORIES.map((each) => ({ site: '', category: each, treatment: treatments[each] }));
  const choices = category === null ? [{ ...scope, treatment }] : choose(before, scope, treatment);
  return treatmentsOn('', choices);
}

/** The reader's rules that are about an element: those that keep it, and those that hide it. */
function rulesOf(element: Element, rules: readonly UserRule[]): UserRule[] {
  return rules.filter(({ selector }) => matchesSafely(element, selector));
}
