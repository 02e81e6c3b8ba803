import { exportFormats } from '../core/export';
import { createHandout } from '../core/export/create-handout';
import { DEFAULT_OPTIONS, type ExportFormat } from '../core/export/format';
import type { Handout } from '../core/export/handout';
import type { Scope } from '../core/export/scope';
import { answerMessages } from '../messages';
import { readHandoutWords } from '../progress/handout-words';
import type { Choice, HandOverActions, HandOverView, QrCodes } from '../ui/hand-over/view';
import { findLeftOut } from './left-out';
import { type OfferedLists, offerLists } from './offered-lists';
import { canShare } from './share';
import { createWaysOut, type Outgoing } from './ways-out';

/** So many lists are shown before anything is handed over. */
const PREVIEWED_LISTS = 20;

const NOTHING = { preview: null, leftOut: [], mailAddress: null };

/** The page that hands lists over. */
export interface HandOverPage {
  start(): void;
  draw(): void;
  /** What is handed over now, and how; `null` for nothing. */
  outgoing(): Outgoing | null;
}

/** @param ticket what the background script calls that which the page was opened with */
export function createHandOverPage(
  ticket: string,
  show: (view: HandOverView, actions: HandOverActions) => void,
): HandOverPage {
  const offered = offerLists(ticket);
  let choice: Choice = {
    scope: 'list',
    fixId: '',
    selected: new Set(),
    format: exportFormats[0] as ExportFormat,
    options: DEFAULT_OPTIONS,
  };
  let handout: Handout | null = null;
  let made: Pick<HandOverView, 'preview' | 'leftOut' | 'mailAddress'> = NOTHING;
  let qr: QrCodes | null = null;
  let notice: string | null = null;

  const draw = () => show(readView(), actions);
  const rewrite = () => {
    made = handout
      ? {
          preview: readPreview(handout, choice.format),
          leftOut: findLeftOut(handout, choice.format),
          mailAddress: ways.mailAddress(),
        }
      : NOTHING;
    qr = null;
    draw();
  };
  const remake = () => {
    handout = makeHandout(offered, choice);
    rewrite();
  };
  const outgoing = () => handout && { handout, format: choice.format };
  const ways = createWaysOut(outgoing, (words) => {
    notice = words;
    draw();
  });
  const readView = (): HandOverView => {
    const lists = offered.given();
    return {
      lists,
      isPrivate: offered.isPrivate(),
      choice,
      ...made,
      isLooking: lists === null || (choice.scope === 'all' && offered.all() === null),
      canShare: canShare(),
      qr,
      notice,
    };
  };
  const actions: HandOverActions = {
    choose: (part) => {
      choice = { ...choice, ...part };
      notice = null;
      if (isOfLists(part)) remake();
      else {
        // Of thousands of lists only the words are other ones.
        handout = handout && { ...handout, options: choice.options };
        rewrite();
      }
      if (choice.scope === 'all' && offered.all() === null) void offered.readAll().then(remake);
    },
    ...ways.actions,
    showQr: (isShown) => {
      qr = null;
      notice = null;
      const asked = handout;
      draw();
      if (!isShown) return;
      void ways.drawCodes().then((codes) => {
        // Something else may have been chosen meanwhile.
        if (handout === asked) qr = codes;
        draw();
      });
    },
  };
  return {
    draw: remake,
    outgoing,
    start: () => {
      answerMessages({
        appended: async (appended) => {
          if (offered.receive(appended)) remake();
          return undefined;
        },
      });
      draw();
      void offered.read().then(() => {
        choice = { ...choice, fixId: offered.given()?.[0]?.checklist.fixes[0]?.id ?? '' };
        remake();
      });
    },
  };
}

function makeHandout(offered: OfferedLists, choice: Choice): Handout | null {
  const lists = choice.scope === 'all' ? offered.all() : offered.given();
  return createHandout(lists ?? [], readScope(choice), choice.options, readHandoutWords(), Date.now());
}

/** Whether a choice is about what is handed over, not how it is written. */
function isOfLists(part: Partial<Choice>): boolean {
  return 'scope' in part || 'fixId' in part || 'selected' in part;
}

function readScope({ scope, fixId, selected }: Choice): Scope {
  if (scope === 'open') return { kind: 'open' };
  if (scope === 'fix') return { kind: 'fix', fixId };
  return scope === 'selection' ? { kind: 'selection', ids: selected } : { kind: 'everything' };
}

function readPreview(handout: Handout, format: ExportFormat) {
  const lists = handout.lists.slice(0, PREVIEWED_LISTS);
  return { text: format.render({ ...handout, lists }), shown: lists.length, total: handout.lists.length };
}
