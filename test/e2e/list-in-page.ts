/** A list in any face: what can be done in it, and what it shows. Functions that take a root run in the page and see nothing of their surroundings. */

export const ACTS = ['tick', 'outcome', 'note', 'undo', 'redo', 'reset', 'resetFix', 'platform', 'catchUp'] as const;
export type Act = (typeof ACTS)[number];

/** What is pressed for those that are one press. */
export const BUTTONS = {
  tick: '[data-step-id]',
  outcome: '[data-outcome], [data-action="take-back"]',
  undo: '[data-action="undo"]',
  redo: '[data-action="redo"]',
  reset: '[data-action="reset"]',
  resetFix: '[data-action="reset-fix"]',
  catchUp: '[data-action="catch-up"]',
} as const satisfies Partial<Record<Act, string>>;

/** What opens what is folded. */
export const FOLDED = [
  '[data-action="back-to-list"]',
  '[data-action="show-aside"][aria-expanded="false"]',
  '[data-action="fold-fix"][aria-expanded="false"]',
].join();

/** What a face shows of a list without anything being opened. */
export interface Outline {
  title: string;
  counts: string;
  platform: string | null;
  /** What undo and redo would do, in words. */
  undo: string | null;
  redo: string | null;
}

/** All that a face shows of a list when all of it is open. */
export interface Shown extends Outline {
  /** Ids of the ticked steps, sorted. */
  ticked: string[];
  /** Ids of fixes with what was said of them, sorted. */
  said: string[];
  /** The same with their notes. */
  notes: string[];
}

export function readShown(root: ShadowRoot | Document): Shown {
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const titleOf = (action: string) => {
    const button = root.querySelector<HTMLButtonElement>(`[data-action="${action}"]`);
    return button && !button.disabled ? button.title : null;
  };
  const fixes = all('section[data-fix]');
  const noteOf = (fix: Element) =>
    fix.querySelector('textarea')?.value.trim() ?? textOf(fix.querySelector('.note-text'));
  return {
    title: textOf(root.querySelector('.title')),
    counts: textOf(root.querySelector('.counts')),
    platform: root.querySelector<HTMLSelectElement>('[data-action="platform"]')?.value ?? null,
    undo: titleOf('undo'),
    redo: titleOf('redo'),
    ticked: all('[data-step-id]:checked')
      .map(({ dataset }) => dataset.stepId ?? '')
      .sort(),
    said: fixes.flatMap(({ dataset }) => (dataset.said ? [`${dataset.fix} ${dataset.said}`] : [])).sort(),
    notes: fixes.flatMap((fix) => (noteOf(fix) ? [`${fix.dataset.fix} ${noteOf(fix)}`] : [])).sort(),
  };
}
