import type { Progress } from '../core/progress/fold';
import type { Checklist, Fix, Step } from '../core/types';
import { i18n } from '../i18n';
import { type InlineTicks, mountInlineTicks, type NamedPlace } from '../page/inline-ticks';
import { type Preferred, wear } from '../reader/wear';
import inlineTicks from '../ui/inline/inline-ticks.css?inline';
import tokens from '../ui/tokens.css?inline';

/** The check boxes beside the steps of an open article. */
export interface ArticleTicks {
  /** Shows what is ticked, in the look and the words that are preferred; puts them there if they are not. */
  show(progress: Progress, isAside: boolean, preferred: Preferred | null): void;
  /** Leaves the page exactly as it was. */
  close(): void;
}

export interface TicksNeeds {
  checklist: Checklist;
  /** `step`: `null` for a fix of prose. */
  onTick(fix: Fix, step: Step | null, isDone: boolean): void;
  /** The reader wants to see this in the list. */
  onShow(fix: Fix, step: Step | null): void;
}

/** Words of a step that its check box is called by, in characters. */
const NAME = 80;

export function createArticleTicks(document: Document, { checklist, onTick, onShow }: TicksNeeds): ArticleTicks {
  const items = new Map(checklist.fixes.flatMap((fix) => itemsOf(fix)).map((item) => [item.id, item]));
  let ticks: InlineTicks | null = null;
  let shownAs: Preferred | null = null;
  const close = () => {
    ticks?.remove();
    ticks = null;
  };
  const mount = () =>
    mountInlineTicks(document, {
      places: [...items.values()].map(toPlace),
      css: tokens + inlineTicks,
      words: { label: i18n.t('inline.label'), show: i18n.t('inline.show') },
      onTick: (id, isDone) => {
        const item = items.get(id);
        if (item) onTick(item.fix, item.step, isDone);
      },
      onShow: (id) => {
        const item = items.get(id);
        if (item) onShow(item.fix, item.step);
      },
    });
  return {
    show: (progress, isAside, preferred) => {
      // In another language now.
      if (preferred !== shownAs) close();
      if (preferred && preferred !== shownAs) wear(preferred);
      shownAs = preferred;
      ticks ??= mount();
      ticks.show(progress.done);
      ticks.stepAside(isAside);
    },
    close,
  };
}

interface Item {
  id: string;
  fix: Fix;
  step: Step | null;
}

const itemsOf = (fix: Fix): Item[] =>
  fix.steps.length === 0 ? [{ id: fix.id, fix, step: null }] : fix.steps.map((step) => ({ id: step.id, fix, step }));

function toPlace({ id, fix, step }: Item): NamedPlace {
  const text = step?.text ?? fix.title;
  const words = text.length > NAME ? `${text.slice(0, NAME).trimEnd()} …` : text;
  const name = step ? i18n.t('inline.step', [String(step.number), words]) : i18n.t('inline.fix', [words]);
  return { id, anchor: (step ?? fix).anchor, text, name };
}
