import type { Section } from '../outline';

/** A fix before its steps are read: where it begins and what belongs to it. */
export interface Draft {
  label: string;
  title: string;
  /** The element to jump to. */
  element: Element;
  /** The fix's own section and all below it. */
  sections: Section[];
}

/** The section at `index` with the following ones that stand below its heading. */
export function sectionsUnder(outline: readonly Section[], index: number): Section[] {
  const level = outline[index]?.level ?? 0;
  const end = outline.findIndex((section, at) => at > index && section.level <= level);
  return outline.slice(index, end === -1 ? undefined : end);
}
