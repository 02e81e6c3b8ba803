import type { Cleaning } from '../core/clean/cleaning';
import { type Choice, choose, readChoices, type Scope, treatmentsOn } from '../core/clean/treatment';
import { formatUserRule, readUserRules, rulesFor, type UserRule } from '../core/clean/user-rule';
import { stripTracking } from '../core/strip-tracking';
import type { Treatment } from '../core/types';
import { type BroughtBack, settings } from './settings';

/** As many things as are remembered to be shown again; the oldest go first. */
const MOST_BROUGHT_BACK = 2000;

interface Item<Value> {
  getValue(): Promise<Value>;
  setValue(value: Value): Promise<void>;
  watch(onChange: () => void): () => void;
}

/** A list that is kept on the disk, and its like for private windows, kept in memory. */
interface Kept<One> {
  durable: Item<One[]>;
  private: Item<One[]>;
  /** Those in a stored value that can be read; `[]` when there are none. */
  read(stored: unknown): One[];
}

const TREATMENTS: Kept<Choice> = {
  durable: settings.treatments,
  private: settings.privateTreatments,
  read: readChoices,
};
const RULES: Kept<string> = {
  durable: settings.userRules,
  private: settings.privateUserRules,
  read: (stored) => readUserRules(stored).map(formatUserRule),
};
const BROUGHT_BACK: Kept<BroughtBack> = {
  durable: settings.broughtBack,
  private: settings.privatelyBroughtBack,
  read: (stored) => (Array.isArray(stored) ? stored.filter(isBroughtBack) : []),
};

/** What the reader wants on the page at an address. What was said in a private window holds in private windows only. */
export async function loadCleaning(url: string, isPrivate: boolean): Promise<Cleaning> {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const [choices, rules, broughtBack, leadsOn, isBlocking] = await Promise.all([
    loadChoices(isPrivate),
    loadUserRules(isPrivate),
    loadList(BROUGHT_BACK, isPrivate),
    settings.leadsOn.getValue(),
    settings.blockRequests.getValue(),
  ]);
  const address = toAddress(url);
  return {
    treatments: treatmentsOn(host, choices),
    rules: rulesFor(rules, host),
    broughtBack: broughtBack.filter((one) => one.address === address).map(({ key }) => key),
    leadsOn,
    isBlocking,
  };
}

/** What was chosen for each kind and site. In a private window, what was chosen there goes before what is on the disk. */
export async function loadChoices(isPrivate: boolean): Promise<Choice[]> {
  const onDisk = readChoices(await settings.treatments.getValue());
  if (!isPrivate) return onDisk;
  const inMemory = readChoices(await settings.privateTreatments.getValue());
  return inMemory.reduce<Choice[]>((all, choice) => choose(all, choice, choice.treatment), onDisk);
}

/** The reader's own rules. */
export async function loadUserRules(isPrivate: boolean): Promise<UserRule[]> {
  return readUserRules(await loadList(RULES, isPrivate));
}

/** Keeps what was chosen for a kind and site; `null` takes it back. A private window writes nothing to the disk. */
export async function saveChoice(scope: Scope, treatment: Treatment | null, isPrivate: boolean): Promise<void> {
  await change(TREATMENTS, isPrivate, treatment !== null, (choices) => choose(choices, scope, treatment));
}

/** Keeps a rule of the reader's, or with `isWanted: false` forgets it. */
export async function saveUserRule(rule: UserRule, isWanted: boolean, isPrivate: boolean): Promise<void> {
  const line = formatUserRule(rule);
  await change(RULES, isPrivate, isWanted, (lines) => [
    ...lines.filter((other) => other !== line),
    ...(isWanted ? [line] : []),
  ]);
}

/** Puts other rules in the place of all that are on the disk. */
export async function replaceUserRules(rules: readonly UserRule[]): Promise<void> {
  await settings.userRules.setValue(rules.map(formatUserRule));
}

/** Keeps that things on the page at an address are shown, or with `isBack: false` forgets it. */
export async function saveBroughtBack(
  url: string,
  keys: readonly string[],
  isBack: boolean,
  isPrivate: boolean,
): Promise<void> {
  const address = toAddress(url);
  await change(BROUGHT_BACK, isPrivate, isBack, (all) => {
    const others = all.filter((one) => one.address !== address || !keys.includes(one.key));
    return [...others, ...(isBack ? keys.map((key) => ({ address, key })) : [])].slice(-MOST_BROUGHT_BACK);
  });
}

/** Calls back whenever something changes that decides how pages are cleaned. Returns a function that stops it. */
export function watchCleaning(onChange: () => void): () => void {
  const kept = [TREATMENTS, RULES, BROUGHT_BACK].flatMap((one) => [one.durable, one.private]);
  const stops = [...kept, settings.leadsOn, settings.blockRequests].map((item) => item.watch(onChange));
  return () => {
    for (const stop of stops) stop();
  };
}

async function loadList<One>({ durable, private: inMemory, read }: Kept<One>, isPrivate: boolean): Promise<One[]> {
  const lists = await Promise.all([durable.getValue(), isPrivate ? inMemory.getValue() : []]);
  return lists.flatMap(read);
}

/** What is added goes where the window writes; what is taken back goes from wherever it is. Writes only what is new. */
async function change<One>(
  { durable, private: inMemory, read }: Kept<One>,
  isPrivate: boolean,
  isAdded: boolean,
  make: (list: One[]) => One[],
): Promise<void> {
  const lists = isAdded ? [isPrivate ? inMemory : durable] : [durable, inMemory];
  for (const list of lists) {
    const before = read(await list.getValue());
    const after = make(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await list.setValue(after);
  }
}

/** Whether a stored value says that a thing was brought back. */
export function isBroughtBack(value: unknown): value is BroughtBack {
  const { address, key } = (value ?? {}) as Partial<Record<keyof BroughtBack, unknown>>;
  return typeof address === 'string' && typeof key === 'string';
}

function toAddress(url: string): string {
  return URL.canParse(url) ? stripTracking(new URL(url)) : url;
}
