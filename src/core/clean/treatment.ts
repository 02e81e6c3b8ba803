import type { ClutterCategory, Treatment } from '../types';

/** Every kind of clutter, in the order in which a receipt tells of it. */
export const CATEGORIES = [
  'affiliate',
  'banner',
  'videoAd',
  'textAd',
  'adSlot',
  'pixel',
  'linkSpam',
  'promotion',
  'debris',
  'yours',
] as const satisfies readonly ClutterCategory[];

export const TREATMENTS = ['hide', 'collapse', 'leave'] as const satisfies readonly Treatment[];

/** What the reader wants done with clutter: of one kind or all, on one site or everywhere. */
export interface Choice {
  /** Host name; `null` for every site. */
  site: string | null;
  /** `null` for every kind. */
  category: ClutterCategory | null;
  treatment: Treatment;
}

/** Where a choice holds. */
export type Scope = Omit<Choice, 'treatment'>;

/** What cannot be seen when it is there has no line to open. */
const LINELESS: readonly ClutterCategory[] = ['pixel', 'debris'];

/**
 * What becomes of one kind of clutter on a site. The most particular choice counts: this kind on this site, anything on
 * this site, this kind everywhere, anything everywhere; without any it is hidden.
 */
export function treatmentOf(choices: readonly Choice[], site: string, category: ClutterCategory): Treatment {
  const scopes: Scope[] = [
    { site, category },
    { site, category: null },
    { site: null, category },
    { site: null, category: null },
  ];
  const chosen = scopes.map((scope) => findChoice(choices, scope)).find((treatment) => treatment !== null) ?? 'hide';
  return chosen === 'collapse' && LINELESS.includes(category) ? 'hide' : chosen;
}

/** What becomes of every kind of clutter on a site. */
export function treatmentsOn(site: string, choices: readonly Choice[]): Record<ClutterCategory, Treatment> {
  const entries = CATEGORIES.map((category) => [category, treatmentOf(choices, site, category)]);
  return Object.fromEntries(entries);
}

/** What was chosen for exactly this scope; `null` if nothing. */
export function findChoice(choices: readonly Choice[], scope: Scope): Treatment | null {
  return choices.find((choice) => isFor(choice, scope))?.treatment ?? null;
}

/**
 * The choices with one more, which replaces what was chosen for the same scope; `null` takes that back. What is said of all
 * kinds on a site is said of each of them: single kinds of that site go with it.
 */
export function choose(choices: readonly Choice[], scope: Scope, treatment: Treatment | null): Choice[] {
  const others = choices.filter((choice) => !isWithin(choice, scope));
  return treatment === null ? others : [...others, { ...scope, treatment }];
}

/** The choices among stored data; whatever is none is left out. */
export function readChoices(stored: unknown): Choice[] {
  return Array.isArray(stored) ? stored.filter(isChoice) : [];
}

function isFor(choice: Scope, { site, category }: Scope): boolean {
  return choice.site === site && choice.category === category;
}

function isWithin(choice: Scope, { site, category }: Scope): boolean {
  return choice.site === site && (category === null || choice.category === category);
}

function isChoice(value: unknown): value is Choice {
  const { site, category, treatment } = (value ?? {}) as Partial<Record<keyof Choice, unknown>>;
  return (
    (site === null || typeof site === 'string') &&
    (category === null || CATEGORIES.some((known) => known === category)) &&
    TREATMENTS.some((known) => known === treatment)
  );
}
