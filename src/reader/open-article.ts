import type { Checklist } from '../core/types';
import { i18n } from '../i18n';
import type { LateParts } from '../late/late-parts';
import type { MountedOverlay } from '../late/overlay';
import type { PartSource } from '../late/overlay-parts';
import { type Appended, type CommandName, isExtensionAlive, send } from '../messages';
import { keepAwake, type Wakefulness } from '../page/keep-awake';
import { scrollToAnchor } from '../page/locate';
import type { Room } from '../page/make-room';
import { createListActions } from '../progress/list-actions';
import { createProgressKeeper } from '../progress/progress-keeper';
import { reportError } from '../report-error';
import type { OverlayActions } from '../ui/overlay/Overlay';
import type { Cleaner } from './cleaner';
import { loadPart, readPart } from './late-part';
import { createLateTicks } from './late-ticks';
import type { CleaningActions } from './page-cleaning';
import { showInList } from './show-in-list';
import { readPreferred } from './wear';

/** An article with its checklist beside it. */
export interface OpenArticle {
  readonly checklist: Checklist;
  /** What is hidden has changed. */
  redraw(): void;
  /** Tells the reader something in the overlay. */
  say(words: string): void;
  /** Takes in what another view has stored. */
  receive(appended: Appended): void;
  /** Shows again what is stored, after the page was out of sight or the list was deleted. */
  refresh(): void;
  unfold(): void;
  /** Does what a key of the browser asks for, in the unfolded overlay. Returns whether anything was done. */
  command(name: CommandName): boolean;
  /** Shows the step to go on with, in the list and in the article. */
  showCurrent(): void;
  /** Makes way for as long as the reader chooses something on the page. */
  stepAside(isAside: boolean): void;
  /** Whether a tick is on screen that is not stored. */
  isUnsaved(): boolean;
  /** Draws the overlay again, where it was taken out of the page too. */
  raise(): void;
  /** Leaves the page exactly as it was. */
  close(): void;
}

interface Needs {
  checklist: Checklist;
  cleaner: Cleaner;
  cleaning: CleaningActions;
  room: Room;
  isFolded: boolean;
  onFold(isFolded: boolean): void;
  /** The reader said that this is no list of fixes. */
  onRefuse(): void;
}

/** Copies the whole list. Returns what to tell the reader. */
const copyList: LateParts['more']['copyList'] = (...asked) =>
  loadPart('more').then(
    (more) => more.copyList(...asked),
    (error) => {
      reportError('copying', error);
      return i18n.t('dashboard.failed');
    },
  );

/** Makes room for the list at once, and shows it as soon as it is known what is ticked. */
export function openArticle(
  document: Document,
  { checklist, cleaner, cleaning, room, isFolded, onFold, onRefuse }: Needs,
): OpenArticle {
  const keeper = createProgressKeeper({
    checklist,
    load: () => send('opened', { checklist }),
    save: (event) => send('append', { checklist, event, isPrivate: null }),
    onChange: () => show(),
  });
  let folded = isFolded;
  let notice: string | null = null;
  let isAside = false;
  let isClosed = false;
  let isLost = false;
  let overlay: MountedOverlay | null = null;
  let awake: Wakefulness | null = null;

  const show = () => {
    if (folded || isLost) room.takeBack();
    else room.give();
    const { progress, save } = keeper.read();
    const shown = { showsPictures: true, receipt: cleaner.receipt(), isFolded: folded || isAside };
    overlay?.show({ checklist, progress, save, notice, ...shown }, readPreferred());
    if (overlay) ticks.show(progress, isAside);
  };
  const actions: OverlayActions = {
    ...createListActions({
      checklist,
      keeper,
      isPrivate: null,
      say: (words) => say(words),
      hush: () => {
        notice = null;
      },
      container: () => overlay?.container ?? null,
      copyList,
    }),
    jump: (anchor) => say(scrollToAnchor(document, anchor) ? null : i18n.t('overlay.gone')),
    fold: (isNowFolded) => {
      folded = isNowFolded;
      onFold(folded);
      show();
    },
    ...cleaning,
    refuse: onRefuse,
    stayAwake: (isWanted) => {
      awake?.release();
      awake = isWanted && readPreferred()?.preferences.keepAwake ? keepAwake(document) : null;
    },
  };
  const say = (words: string | null) => {
    notice = words;
    show();
  };
  const source: PartSource = {
    read: readPart,
    load: loadPart,
    onLost: (name, error) => {
      reportError(`showing ${name}`, error);
      say(i18n.t(isExtensionAlive() ? 'dashboard.failed' : 'save.cutOff'));
    },
  };
  const ticks = createLateTicks(document, {
    checklist,
    onTick: (fix, step, isDone) =>
      keeper.add({ kind: isDone ? 'done' : 'undone', fixId: fix.id, stepId: step?.id ?? null }),
    onShow: (fix, step) => {
      actions.fold(false);
      if (overlay) showInList(overlay.container, fix.id, step?.id ?? null);
    },
  });
  if (!folded) room.give();
  const mount = async () => {
    const [part] = await Promise.all([loadPart('overlay'), keeper.load()]);
    if (isClosed) return;
    overlay = part.mountOverlay(document, actions, source);
    show();
  };
  const bring = () => {
    isLost = false;
    return mount().catch((error) => {
      reportError('showing the list', error);
      // No gap beside the article where nothing is.
      isLost = true;
      room.takeBack();
    });
  };
  let opened = bring();
  return {
    checklist,
    redraw: show,
    say,
    receive: keeper.receive,
    refresh: () => void keeper.load(),
    unfold: () => {
      if (isLost) opened = bring();
      actions.fold(false);
    },
    command: (name) => {
      if (!overlay) return false;
      if (name === 'toggle-overlay') actions.fold(!folded);
      else if (folded) actions.fold(false);
      return name === 'toggle-overlay' || overlay.obey(name);
    },
    showCurrent: () =>
      void opened.then(() => {
        actions.fold(false);
        const place = overlay?.showCurrent();
        if (place) scrollToAnchor(document, place);
      }),
    stepAside: (isNowAside) => {
      isAside = isNowAside;
      show();
      // The button that the reader pressed was gone in between, and the focus with it.
      if (!isAside && document.activeElement === document.body)
        overlay?.container.querySelector<HTMLElement>('[data-action="receipt"]')?.focus();
    },
    isUnsaved: keeper.isUnsaved,
    raise: () => {
      overlay?.raise();
      show();
    },
    close: () => {
      isClosed = true;
      room.takeBack();
      overlay?.remove();
      ticks.close();
      void send('closed', null).catch(() => undefined);
    },
  };
}
