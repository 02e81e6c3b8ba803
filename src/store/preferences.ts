import { type PreferenceName, type Preferences, readPreferences } from '../core/preferences';
import { createQueue } from './queue';
import { settings } from './settings';

/** Preferences with a place of their own in the store: they were there before the table was. */
const OWN_PLACE = {
  enabled: settings.enabled,
  cleanEverywhere: settings.cleanEverywhere,
  blockRequests: settings.blockRequests,
  leadsOn: settings.leadsOn,
} as const satisfies Partial<Record<PreferenceName, unknown>>;

/** What the reader prefers. */
export async function loadPreferences(): Promise<Preferences> {
  const own = Object.entries(OWN_PLACE).map(async ([name, item]) => [name, await item.getValue()]);
  const [shared, entries] = await Promise.all([settings.preferences.getValue(), Promise.all(own)]);
  return readPreferences({ ...shared, ...Object.fromEntries(entries) });
}

const inTurn = createQueue();

/** Keeps one preference, after those that were given before. */
export function savePreference(name: PreferenceName, value: Preferences[PreferenceName]): Promise<undefined> {
  return inTurn(() => write(name, value));
}

async function write(name: PreferenceName, value: Preferences[PreferenceName]): Promise<void> {
  if (isOwn(name)) await OWN_PLACE[name].setValue(value === true);
  else await settings.preferences.setValue({ ...(await settings.preferences.getValue()), [name]: value });
}

/** Calls back whenever one changes, wherever that is done. Returns a function that stops it. */
export function watchPreferences(onChange: () => void): () => void {
  const stops = [settings.preferences, ...Object.values(OWN_PLACE)].map((item) => item.watch(onChange));
  return () => {
    for (const stop of stops) stop();
  };
}

function isOwn(name: PreferenceName): name is keyof typeof OWN_PLACE {
  return name in OWN_PLACE;
}
