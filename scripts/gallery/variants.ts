import type { Preferences } from '../../src/core/preferences';

/** One way in which every face is shown. */
export interface Variant {
  id: string;
  label: string;
  viewport: { width: number; height: number };
  isDark: boolean;
  /** Colours of the system's own choice; only Chromium can be told to show them. */
  forcedColors: boolean;
  preferences: Partial<Preferences>;
}

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 640 };
const PLAIN = { viewport: DESK, isDark: false, forcedColors: false, preferences: {} };

/** Every way, in the order of the gallery. */
export const VARIANTS: readonly Variant[] = [
  { ...PLAIN, id: 'light', label: 'Light' },
  { ...PLAIN, id: 'dark', label: 'Dark', isDark: true },
  { ...PLAIN, id: 'narrow', label: '360 px', viewport: PHONE },
  { ...PLAIN, id: 'narrow-dark', label: '360 px, dark', viewport: PHONE, isDark: true },
  { ...PLAIN, id: 'forced', label: 'Forced colours', isDark: true, forcedColors: true },
  { ...PLAIN, id: 'german', label: 'German', preferences: { language: 'de' } },
  { ...PLAIN, id: 'german-narrow', label: 'German, 360 px', viewport: PHONE, preferences: { language: 'de' } },
  { ...PLAIN, id: 'arabic', label: 'Right to left', preferences: { language: 'ar' } },
  { ...PLAIN, id: 'huge', label: 'Largest text', preferences: { textSize: 'huge' } },
];
