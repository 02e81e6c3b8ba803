import { nameFixes, type UnnamedFix } from '../extract/name-fixes';
import { splitLabel } from '../extract/split-label';
import { judge } from '../judge';
import { readPlatforms } from '../judge/platform';
import { languages } from '../languages';
import { learnLanguages } from '../languages/known';
import { fingerprint } from '../match/fingerprint';
import { finish, mapInParts, type Parts } from '../parts';
import { textKey } from '../text';
import type { Anchor, Checklist, Fix } from '../types';
import { type Circumstances, type Incoming, IncomingError } from './incoming';
import type { FixDraft, ListDraft } from './markdown/drafts';
import { parseMarkdownInParts, UnparsableError } from './markdown/parse';
import { readDrafts } from './markdown/read-drafts';
import { hasTask } from './markdown/read-items';
import { createRetelling } from './retelling';

/** A longer text is no list that anybody wrote, in characters. */
export const MOST_MARKDOWN = 4_000_000;

/**
 * The lists of a Markdown text with task lists: of ours as they were, with the ids that they have everywhere; of any other
 * as its headings and items tell.
 *
 * @throws {IncomingError} when there is no box to tick in it
 */
export function readMarkdown(text: string, circumstances: Circumstances): Incoming[] {
  return finish(readMarkdownInParts(text, circumstances));
}

/** The same part by part, so that one can be told how far it is, and end it. */
export function* readMarkdownInParts(text: string, circumstances: Circumstances): Parts<Incoming[]> {
  // A list may be in any language, and pages of ours have room for all.
  learnLanguages(languages);
  if (text.length > MOST_MARKDOWN) throw new IncomingError({ kind: 'tooLarge', line: null, place: '' });
  const { properties, blocks } = yield* parse(text);
  if (!blocks.some((block) => block.type === 'list' && hasTask(block)))
    throw new IncomingError({ kind: 'noTasks', line: null, place: '' });
  const lists = readDrafts(blocks);
  const [first] = lists;
  const about = { title: properties.get('title') ?? '', url: properties.get('source') ?? properties.get('url') ?? '' };
  if (first && lists.length === 1) {
    first.title ||= about.title;
    first.url ||= about.url;
  }
  return yield* mapInParts(lists, (list) => toIncoming(list, circumstances));
}

function* parse(text: string): ReturnType<typeof parseMarkdownInParts> {
  try {
    return yield* parseMarkdownInParts(text);
  } catch (error) {
    if (!(error instanceof UnparsableError)) throw error;
    throw new IncomingError({ kind: error.isTooLong ? 'tooLarge' : 'broken', line: error.line, place: '' });
  }
}

function toIncoming(
  { title: ownTitle, url: ownUrl, fixes: drafts }: ListDraft,
  { name, now, report }: Circumstances,
): Incoming {
  const title = ownTitle || name;
  const isNumbered = drafts.every((draft, index) => readNumber(draft.title) === index + 1);
  const written = nameFixes(drafts.map((draft) => toFix(draft, title, isNumbered)));
  const fixes = judge(written, title, report).map((fix, index) => addOwn(fix, drafts[index], isNumbered));
  const url = /^https?:/i.test(ownUrl) && URL.canParse(ownUrl) ? ownUrl : '';
  const checklist: Checklist = {
    schema: 3,
    id: fingerprint(fixes),
    title,
    url,
    language: '',
    source: url && new URL(url).hostname.replace(/^www\./, ''),
    platforms: readPlatforms(title),
    fixes,
  };
  const retelling = createRetelling(checklist.id, now);
  fixes.forEach((fix, index) => {
    const { said = null, notes = [], prose = null, steps = [] } = drafts[index] ?? {};
    if (prose?.isDone) retelling.tick(fix.id, null);
    for (const [order, step] of fix.steps.entries()) if (steps[order]?.isDone) retelling.tick(fix.id, step.id);
    if (said) retelling.say(fix.id, said.outcome, said.at);
    if (notes.length > 0) retelling.note(fix.id, notes.join('\n\n'));
  });
  return { checklist, events: retelling.events(), isRetold: true };
}

const NUMBER = /^(\d+)\.\s*/;

/** The number that our own headings begin with; `null` without one. */
function readNumber(title: string): number | null {
  const number = NUMBER.exec(title)?.[1];
  return number === undefined ? null : Number(number);
}

function toFix(draft: FixDraft, listTitle: string, isNumbered: boolean): UnnamedFix {
  const heading = draft.title || listTitle;
  const { label, title } = isNumbered
    ? { label: NUMBER.exec(heading)?.[1] ?? '', title: heading.replace(NUMBER, '') }
    : splitHeading(heading);
  const { prose } = draft;
  const summary = prose && prose.text !== title ? prose.text : null;
  const steps = prose ? [] : draft.steps;
  return {
    label,
    title,
    anchor: anAnchor('h2', title),
    summary,
    steps: steps.map(({ text, html, number, lead, substeps }) => ({
      text,
      html,
      number,
      lead,
      substeps,
      anchor: anAnchor('li', text),
      images: [],
    })),
  };
}

/** A label alone is the title. */
function splitHeading(heading: string): { label: string; title: string } {
  const { label, title } = splitLabel(heading) ?? {};
  return title ? { label: label ?? '', title } : { label: '', title: heading };
}

/** What the text itself says of the steps, where otherwise their words would have to be judged. */
function addOwn(fix: Fix, draft: FixDraft | undefined, isOurs: boolean): Fix {
  const steps = fix.steps.map((step, order) => {
    const { way = null, codes = [] } = draft?.steps[order] ?? {};
    return {
      ...step,
      alternative: draft?.namesWays ? way : step.alternative,
      commands: isOurs ? codes : step.commands,
    };
  });
  return { ...fix, steps };
}

/** Where it would stand in an article, by its words. */
const anAnchor = (tag: string, text: string): Anchor => ({ tag, text: textKey(text).slice(0, 80), nth: 0 });
