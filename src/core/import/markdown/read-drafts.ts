import type { Paragraph, RootContent } from 'mdast';
import * as v from 'valibot';
import { outcome } from '../words-schema';
import { aFixDraft, aListDraft, type FixDraft, type ListDraft } from './drafts';
import { type InlineWords, readFacts, readInline } from './inline';
import { isToDo, readItems } from './read-items';
import { readQuote } from './read-quote';

/**
 * The lists of a text: a heading of the first level begins one, any other a fix; lists of tasks are its steps, what stands
 * right above them is their lead, and a quotation is a note. Fixes without anything to do are left out.
 */
export function readDrafts(blocks: readonly RootContent[]): ListDraft[] {
  const place = createPlace();
  for (const block of blocks) {
    if (block.type === 'heading') {
      const { text } = readInline(block.children);
      if (block.depth === 1) place.beginList(text);
      else place.beginFix(text);
    } else if (block.type === 'paragraph') readParagraph(block, place);
    else if (block.type === 'html') place.obey(new Map(readFacts(block.value)));
    else if (block.type === 'blockquote') place.fix().notes.push(readQuote(block));
    else if (block.type === 'list' && isToDo(block)) place.addItems(readItems(block));
  }
  return place.lists().flatMap((list) => {
    const fixes = list.fixes.map(joinProse).filter(({ steps, prose }) => steps.length > 0 || prose !== null);
    return fixes.length > 0 ? [{ ...list, fixes }] : [];
  });
}

/** Prose to which somebody has added steps is the first of them. */
function joinProse(fix: FixDraft): FixDraft {
  const { prose, steps } = fix;
  if (prose === null || steps.length === 0) return fix;
  return { ...fix, prose: null, steps: [{ ...prose, lead: null, number: 1, way: null }, ...steps] };
}

function readParagraph({ children }: Paragraph, place: Place): void {
  const words = readInline(children);
  if (words.facts.has('outcome')) say(place.fix(), words.facts);
  else if (words.facts.has('ways')) place.lead(null);
  else if (words.address !== null && place.isAtTop()) place.list().url = words.address;
  else {
    place.lead(words.text === '' || (words.isName && words.facts.has('way')) ? null : words.text);
    place.obey(words.facts);
  }
}

function say(fix: FixDraft, facts: InlineWords['facts']): void {
  const said = facts.get('outcome');
  const at = Date.parse(facts.get('at') ?? '');
  if (v.is(outcome, said)) fix.said = { outcome: said, at: at >= 0 ? at : null };
}

/** Where in a text one is. */
interface Place {
  lists(): ListDraft[];
  list(): ListDraft;
  fix(): FixDraft;
  /** Whether nothing but its title was read of the list. */
  isAtTop(): boolean;
  beginList(title: string): void;
  beginFix(title: string): void;
  /** The sentence that introduces the next items; `null` for none. */
  lead(words: string | null): void;
  /** What a comment says of the items that follow. */
  obey(facts: InlineWords['facts']): void;
  addItems(items: ReturnType<typeof readItems>): void;
}

function createPlace(): Place {
  const lists: ListDraft[] = [];
  let fix: FixDraft | null = null;
  let lead: string | null = null;
  let way: number | null = null;
  const list = () => lists.at(-1) ?? begin('');
  const begin = (title: string) => {
    const next = aListDraft(title);
    lists.push(next);
    leave();
    return next;
  };
  const leave = () => {
    fix = null;
    lead = null;
    way = null;
  };
  const beginFix = (title: string) => {
    const { fixes } = list();
    leave();
    fix = aFixDraft(title);
    fixes.push(fix);
    return fix;
  };
  /** What stands below no heading of its own is a fix of the list's name. */
  const current = () => fix ?? beginFix(list().title);
  return {
    lists: () => lists,
    list,
    fix: current,
    isAtTop: () => fix === null && list().url === '',
    beginList: begin,
    beginFix,
    lead: (words) => {
      lead = words;
    },
    obey: (facts) => {
      const said = facts.get('way');
      if (said === undefined) return;
      current().namesWays = true;
      way = /^\d{1,3}$/.test(said) ? Number(said) : null;
    },
    addItems: (items) => {
      const { steps } = current();
      items.forEach((item, order) => {
        if (item.facts.has('prose')) current().prose = item;
        else steps.push({ ...item, lead: order === 0 ? lead : null, number: order + 1, way });
      });
      lead = null;
    },
  };
}
