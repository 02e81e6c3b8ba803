import { type Browser, browser } from 'wxt/browser';
import type { Cleaning } from './core/clean/cleaning';
import type { Scope } from './core/clean/treatment';
import type { UserRule } from './core/clean/user-rule';
import type { Learned, Verdict } from './core/detect/lesson';
import type { DeletedList, KeptList } from './core/kept-list';
import type { LanguageWords } from './core/languages/language';
import type { Preferences } from './core/preferences';
import type { Anchor, Checklist, PageReport, ProgressEvent, SaveResult, Treatment } from './core/types';
import type { LateScript } from './page-scripts';

/** What the reader in a page may know of the settings: content scripts have no access to all of the store. */
export interface ReaderSettings {
  isActive: boolean;
  isFolded: boolean;
  /** What was said of the page, and of others of its site. */
  learned: Learned;
  cleaning: Cleaning;
  /** Whether pages that are no lists of fixes are cleaned too. */
  cleansEverywhere: boolean;
  preferences: Preferences;
  /** Message name → template in the language that was chosen; `null` when that is the browser's own. */
  words: Record<string, string> | null;
  /** The words that a list in a page says at once, in the browser's own language, as `readTemplates` gives them; `{}` when another was chosen. */
  atHand: Record<string, string>;
}

/** What the background script wants of a reader that is not in the page yet. */
interface Wanted {
  forced: boolean;
  /** What the reader would ask for, `null` if that is not known. */
  settings: ReaderSettings | null;
  hasLooked(): void;
}

declare global {
  interface Window {
    /** Set in the extension's own world of a page by the background script, as long as the reader is not there. */
    fixtrailWanted?: Wanted[];
  }
}

/** What can be done by a key of the browser; its names are those of the manifest. */
export type CommandName = 'toggle-overlay' | 'tick-current' | 'next-fix' | 'previous-fix' | 'focus-mode' | 'export';

/** Who is to obey a key of the browser. */
export type CommandPlace = { tabId: number } | { windowId: number };

/** What was stored, and in which list. */
export interface Appended {
  event: ProgressEvent;
  /** Address of its list: other versions of it there share its progress. */
  url: string;
  isPrivate: boolean;
}

/** Every message: name → what it carries → what it answers. */
export interface Messages {
  /** Detector → background: the page may be an article, or the reader said that it is one. Answers when the reader has looked. */
  detected: { payload: null; answer: undefined };
  /** Reader → background: may I work on the page at this address, and how was I left? */
  readSettings: { payload: { url: string }; answer: ReaderSettings };
  /** Reader → background: what is known of these languages of articles, by their codes; those that there are not are left out. */
  readLanguages: { payload: { codes: string[] }; answer: LanguageWords[] };
  /** Reader → background: the overlay was folded or unfolded. */
  folded: { payload: { isFolded: boolean }; answer: undefined };
  /** Reader → background: this list is on screen. Answers what is known of its progress. */
  opened: { payload: { checklist: Checklist }; answer: { events: ProgressEvent[]; isPrivate: boolean } };
  /** Reader → background: the page has no list any more. */
  closed: { payload: null; answer: undefined };
  /** View → background: store this. Answers after the write is durable. `isPrivate: null`: as the sender's own tab is. */
  append: { payload: { checklist: Checklist; event: ProgressEvent; isPrivate: boolean | null }; answer: SaveResult };
  /** Background → views: somebody stored this. */
  appended: { payload: Appended; answer: undefined };
  /** Page of ours → background: what is known of the progress of this list, also if nothing of it is kept. */
  readProgress: {
    payload: { checklist: Checklist; isPrivate: boolean };
    answer: { events: ProgressEvent[]; isPrivate: boolean };
  };
  /** Page of ours → background: a list and its progress; `null` when it is not kept. Nothing of private windows. */
  readList: { payload: { checklistId: string }; answer: KeptList | null };
  /**
   * Page of ours → background: lists that are kept, from one on, as many as a message holds, and where to go on, `null` after the
   * last; with the first, those that were deleted. Nothing of private windows.
   */
  readLists: {
    payload: { from: number };
    answer: { lists: KeptList[]; next: number | null; deleted: DeletedList[] };
  };
  /** Page of ours → background: an id for each list that is kept. Nothing of private windows. */
  readListIds: { payload: null; answer: string[] };
  /** Dashboard → background: delete these lists, so that they can be brought back. Answers when it is done, as do those below. */
  deleteLists: { payload: { checklistIds: string[] }; answer: undefined };
  /** Dashboard → background: bring these deleted lists back. */
  restoreLists: { payload: { checklistIds: string[] }; answer: undefined };
  /** Dashboard → background: what was deleted is gone for good. */
  emptyTrash: { payload: null; answer: undefined };
  /** Options → background: delete for good what deleted lists leave: copies, and records that cannot be read. */
  deleteRest: { payload: null; answer: undefined };
  /** Page of ours → background: lists were taken in, or taken back: everybody is to know. */
  tookIn: { payload: null; answer: undefined };
  /** Background → views: lists were deleted or brought back. */
  listsChanged: { payload: null; answer: undefined };
  /** Page of ours → background: what to go on with after a restart; `null` for nothing. */
  readResumable: { payload: null; answer: KeptList | null };
  /** Page of ours → background: do not offer to go on with it any more. */
  dismissResumable: { payload: null; answer: undefined };
  /** Page of ours → background: open the article of a list at its current step, or the kept list if the page is gone. */
  goOn: { payload: { checklistId: string }; answer: undefined };
  /** View → background: show the dashboard, at a list or with `null` at all of them. */
  openDashboard: { payload: { checklistId: string | null }; answer: undefined };
  /**
   * View → background: show the page that hands these lists over, beside the sender's tab. Those named by their id are read from
   * the store. `isPrivate: null`: as the sender's own tab is. Answers when it is shown.
   */
  handOver: {
    payload: { lists: KeptList[]; checklistIds: string[]; isPrivate: boolean | null };
    answer: undefined;
  };
  /** Page that hands over → background: what it was opened with, kept lists by their ids; `null` when that is forgotten. */
  readHanded: {
    payload: { ticket: string };
    answer: { lists: KeptList[]; checklistIds: string[]; isPrivate: boolean } | null;
  };
  /** Page of ours → reader: show this place of the article. Answers whether it is there. */
  showPlace: { payload: { anchor: Anchor }; answer: boolean };
  /** Background → reader: show the step to go on with, in the list and in the article. */
  showCurrent: { payload: null; answer: undefined };
  /**
   * Background → reader, else the page of ours in that tab, else the panel of that window: a key of the browser was pressed.
   * Answers whether anything was done.
   */
  command: { payload: { name: CommandName; to: CommandPlace }; answer: boolean };
  /** Background → reader: what is preferred has changed. */
  preferencesChanged: {
    payload: Pick<ReaderSettings, 'preferences' | 'words' | 'atHand'>;
    answer: undefined;
  };
  /** Anybody → reader: look at the page again. Answers when it has. */
  analyse: { payload: { forced: boolean }; answer: undefined };
  /** Background → reader: it was changed where FixTrail works. */
  recheck: { payload: null; answer: undefined };
  /** Popup → background: this page is a list of fixes; make a checklist of it. Learns so when there is anything to tick. */
  makeChecklist: { payload: { tabId: number }; answer: undefined };
  /** Popup or reader → background: what the page in this tab, or in the sender's own, is; `null` takes it back. Answers when it is kept. */
  teach: { payload: { tabId: number | null; verdict: Verdict | null }; answer: undefined };
  /** Popup → background: forget what was said of the site in this tab. Answers when it is forgotten. */
  forgetSite: { payload: { tabId: number }; answer: undefined };
  /** Background → reader: something was said of this page or its site, or taken back. */
  taught: { payload: null; answer: undefined };
  /**
   * View → background: this is to become of a kind of clutter; `null` takes the choice back. `tabId`: tab of the popup, `null`
   * for the sender's own or none. Answers when it is kept, as do those below.
   */
  treat: { payload: { tabId: number | null; scope: Scope; treatment: Treatment | null }; answer: undefined };
  /** View → background: keep a rule of the reader's, or forget it. */
  ownRule: { payload: { tabId: number | null; rule: UserRule; isWanted: boolean }; answer: undefined };
  /** Options → background: these rules instead of all others. */
  replaceOwnRules: { payload: { rules: UserRule[] }; answer: undefined };
  /** Reader → background: these things are shown on this page from now on, or not any more. */
  broughtBack: { payload: { url: string; keys: string[]; isBack: boolean }; answer: undefined };
  /** Background → reader: what the reader wants done with clutter has changed. */
  cleaningChanged: { payload: null; answer: undefined };
  /** Popup → background: do nothing by yourself in this tab until it leaves the site, or go on. */
  pauseVisit: { payload: { tabId: number; isPaused: boolean }; answer: undefined };
  /** Popup → reader: show these things again, or hide them again. */
  bringBack: { payload: { keys: string[]; isBack: boolean }; answer: undefined };
  /** Popup → reader: always keep this thing on this site, or not any more. */
  keepHere: { payload: { key: string; isKept: boolean }; answer: undefined };
  /** Popup → reader: show all that is hidden, or hide it again, until the page is left. */
  hideAll: { payload: { isHidden: boolean }; answer: undefined };
  /** Popup → reader: let the reader choose something to hide. */
  pick: { payload: null; answer: undefined };
  /** Reader → background: put this script into my tab, too. Answers when it has run. */
  needPart: { payload: { name: LateScript }; answer: undefined };
  /** Anybody → reader: what is on this page? */
  pageReport: { payload: null; answer: PageReport };
  /** Popup → reader: unfold the overlay. */
  showOverlay: { payload: null; answer: undefined };
}

export type MessageName = keyof Messages;
type Payload<Name extends MessageName> = Messages[Name]['payload'];
type Answer<Name extends MessageName> = Messages[Name]['answer'];
type Sender = Browser.runtime.MessageSender;

/** One function per message that this place answers. `undefined` instead of a promise leaves the answer to others. */
export type Answers = {
  [Name in MessageName]?: (payload: Payload<Name>, sender: Sender) => Promise<Answer<Name>> | undefined;
};

interface Envelope {
  name: MessageName;
  payload: unknown;
}

/** What is answered in place of an answer when whoever was asked failed. */
interface Fault {
  fixtrailFault: string;
}

/**
 * The answer of the background script (or of another extension page).
 * @throws when nobody answers, when who was asked failed, or when this script has outlived its extension.
 */
export async function send<Name extends MessageName>(name: Name, payload: Payload<Name>): Promise<Answer<Name>> {
  return readAnswer(await browser.runtime.sendMessage({ name, payload } satisfies Envelope));
}

/**
 * The answer of the reader in a tab's top frame.
 * @throws when there is no reader in that tab, or when it failed.
 */
export async function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  payload: Payload<Name>,
): Promise<Answer<Name>> {
  return readAnswer(await browser.tabs.sendMessage(tabId, { name, payload } satisfies Envelope, { frameId: 0 }));
}

function readAnswer<Any>(answer: Any | Fault): Any {
  if (isFault(answer)) throw new Error(answer.fixtrailFault);
  return answer;
}

function isFault(answer: unknown): answer is Fault {
  return typeof answer === 'object' && answer !== null && 'fixtrailFault' in answer;
}

/** Answers the messages named in `answers` and leaves all others to other listeners. Returns a function that stops it. */
export function answerMessages(answers: Answers): () => void {
  const listener = (message: unknown, sender: Sender, respond: (answer?: unknown) => void) => {
    const { name, payload } = message as Envelope;
    const answer = answers[name] as ((payload: unknown, sender: Sender) => Promise<unknown> | undefined) | undefined;
    const answering = answer?.(payload, sender);
    if (!answering) return undefined;
    answering.then(respond, (error) => respond({ fixtrailFault: String(error) } satisfies Fault));
    // Not every browser takes a promise for an answer; all take this for the word that one will come.
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Whether this script still belongs to a running extension: an update or removal cuts off the scripts in open pages. */
export function isExtensionAlive(): boolean {
  return Boolean(browser.runtime?.id);
}
