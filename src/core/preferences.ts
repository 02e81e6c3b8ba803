/** A preference that is one of several words. */
interface Choice<Option extends string> {
  kind: 'choice';
  section: PreferenceSection;
  options: readonly Option[];
  fallback: Option;
}

/** A preference that is on or off. */
interface Switch {
  kind: 'switch';
  section: PreferenceSection;
  fallback: boolean;
}

/** Where the settings page shows it. */
export type PreferenceSection = 'sites' | 'ads' | 'reading' | 'appearance' | 'language' | 'data';

/** Languages that FixTrail itself speaks: one file in `locales/` each, named as the browsers name them. */
export const TONGUES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'ru', 'zh-CN'] as const;

/**
 * What a reader may prefer. One entry a preference: the store keeps it, the settings page shows it, and its words are in
 * `locales/` under `preferences`.
 */
export const PREFERENCES = {
  enabled: { kind: 'switch', section: 'sites', fallback: true },
  cleanEverywhere: { kind: 'switch', section: 'ads', fallback: false },
  blockRequests: { kind: 'switch', section: 'ads', fallback: true },
  leadsOn: { kind: 'switch', section: 'ads', fallback: false },
  theme: { kind: 'choice', section: 'appearance', options: ['auto', 'light', 'dark'], fallback: 'auto' },
  textSize: {
    kind: 'choice',
    section: 'appearance',
    options: ['small', 'normal', 'large', 'huge'],
    fallback: 'normal',
  },
  density: { kind: 'choice', section: 'appearance', options: ['roomy', 'compact'], fallback: 'roomy' },
  side: { kind: 'choice', section: 'appearance', options: ['end', 'start'], fallback: 'end' },
  inlineTicks: { kind: 'switch', section: 'reading', fallback: true },
  keepAwake: { kind: 'switch', section: 'reading', fallback: true },
  offerResume: { kind: 'switch', section: 'reading', fallback: true },
  remindBackup: { kind: 'choice', section: 'data', options: ['never', 'monthly', 'quarterly'], fallback: 'never' },
  language: { kind: 'choice', section: 'language', options: ['auto', ...TONGUES], fallback: 'auto' },
} as const satisfies Record<string, Choice<string> | Switch>;

export type PreferenceName = keyof typeof PREFERENCES;
export type Tongue = (typeof TONGUES)[number];
/** Names of the preferences that are on or off. */
export type SwitchName = {
  [Name in PreferenceName]: PreferenceValue<Name> extends boolean ? Name : never;
}[PreferenceName];
export type ChoiceName = Exclude<PreferenceName, SwitchName>;
type Entry<Name extends PreferenceName> = (typeof PREFERENCES)[Name];
export type PreferenceValue<Name extends PreferenceName> =
  Entry<Name> extends { options: readonly (infer Option)[] } ? Option : boolean;
/** What the reader prefers, in all things. */
export type Preferences = { readonly [Name in PreferenceName]: PreferenceValue<Name> };

/** What holds as long as nothing else was chosen. */
export const DEFAULTS = Object.fromEntries(
  Object.entries(PREFERENCES).map(([name, { fallback }]) => [name, fallback]),
) as Preferences;

/** What is stored, with the fallback for all that is missing or no value of its preference. */
export function readPreferences(stored: unknown): Preferences {
  const known = (stored ?? {}) as Partial<Record<string, unknown>>;
  const entries = Object.entries(PREFERENCES).map(([name, entry]) => [
    name,
    isValueOf(entry, known[name]) ? known[name] : entry.fallback,
  ]);
  return Object.fromEntries(entries) as Preferences;
}

/** What can be preferred in a section of the settings page, in the order of the table. */
export function preferencesIn(section: PreferenceSection): PreferenceName[] {
  const names = Object.keys(PREFERENCES) as PreferenceName[];
  return names.filter((name) => PREFERENCES[name].section === section);
}

function isValueOf(entry: Choice<string> | Switch, value: unknown): boolean {
  return entry.kind === 'switch' ? typeof value === 'boolean' : entry.options.some((option) => option === value);
}
