import type { Aspect } from '../../../src/core/export/format';
import type { HandedList, Handout } from '../../../src/core/export/handout';
import { isDone } from '../../../src/core/progress/tickable';
import type { Fix, Step } from '../../../src/core/types';

/** What a reader finds in a handout, whatever its format; what a format cannot say is missing. */
export interface ListContent {
  title: string;
  address?: string;
  fixes: FixContent[];
}

export interface FixContent {
  title: string;
  outcome?: string | null;
  outcomeAt?: string | null;
  note?: string | null;
  items: ItemContent[];
}

/** A step, or the words of a fix without steps. */
export interface ItemContent {
  text: string;
  lead: string | null;
  done?: boolean;
  substeps?: string[];
  /** Their lines. */
  commands?: string[];
  way?: number | null;
}

/** What must be found of a handout in a format that can carry these aspects. */
export function expectedContent({ lists }: Handout, carries: readonly Aspect[]): ListContent[] {
  const has = (aspect: Aspect) => carries.includes(aspect);
  return lists.map((list) => ({
    title: flat(list.progress.title || list.checklist.title),
    ...(has('address') && { address: list.checklist.url }),
    fixes: list.checklist.fixes.map((fix) => expectFix(fix, list, has)),
  }));
}

type Has = (aspect: Aspect) => boolean;

function expectFix(fix: Fix, list: HandedList, has: Has): FixContent {
  const said = list.progress.outcomes.get(fix.id);
  const prose = { text: flat(fix.summary ?? fix.title), lead: null, ...NOTHING };
  const items = fix.steps.length > 0 ? fix.steps.map(readStep) : [prose];
  const done =
    fix.steps.length > 0 ? fix.steps.map((step) => isDone(list.progress, step)) : [isDone(list.progress, fix)];
  return {
    title: flat(fix.title),
    ...(has('outcomes') && { outcome: said?.outcome ?? null }),
    ...(has('times') && { outcomeAt: said ? new Date(said.at).toISOString() : null }),
    ...(has('notes') && { note: clean(list.progress.notes.get(fix.id) ?? null) }),
    items: items.map(({ text, lead, substeps, commands, way }, index) => ({
      text,
      lead,
      ...(has('ticks') && { done: done[index] ?? false }),
      ...(has('substeps') && { substeps }),
      ...(has('commands') && { commands }),
      ...(has('alternatives') && { way }),
    })),
  };
}

const NOTHING = { substeps: [], commands: [], way: null };

function readStep({ text, lead, substeps, commands, alternative }: Step) {
  return {
    text: flat(text),
    lead: lead === null ? null : flat(lead),
    substeps: substeps.map(flat),
    commands: commands.flatMap(linesOf),
    way: alternative,
  };
}

/** Words in one line, as every format writes them. */
export function flat(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The lines of a text; none of an empty one. */
export function linesOf(text: string): string[] {
  return text ? clean(text).split('\n') : [];
}

/** Lines without characters that no text holds. */
export function clean<T extends string | null>(text: T): T {
  return (text?.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ') ?? null) as T;
}
