import type { Anchor, Checklist } from '../../src/core/types';
import type { Gold } from './gold';

/** A fix or a step as a line of its own. */
export interface Row {
  kind: 'fix' | 'step';
  text: string;
  /** What else there is to say of it. */
  note: string;
}

/** What the page really has, line by line. A fix without a title is named like the one that was found in its place. */
export function toGoldRows({ fixes }: Gold, checklist: Checklist | null): Row[] {
  return fixes.flatMap(({ title, optional, steps, promoSteps = [] }, index) => [
    { kind: 'fix', text: title || (checklist?.fixes[index]?.title ?? ''), note: optional ? 'optional' : '' },
    ...steps.map((text, at): Row => ({ kind: 'step', text, note: promoSteps.includes(at) ? 'promoted' : '' })),
  ]);
}

/** What was found, line by line, with the places where it was found. */
export function toFoundRows({ fixes }: Checklist): Row[] {
  return fixes.flatMap(({ label, title, anchor, steps }) => [
    { kind: 'fix', text: [label, title].filter(Boolean).join(': '), note: toPlace(anchor) },
    ...steps.map((step): Row => ({ kind: 'step', text: `${step.number}. ${step.text}`, note: toPlace(step.anchor) })),
  ]);
}

const toPlace = ({ tag, nth }: Anchor) => `${tag}[${nth}]`;
