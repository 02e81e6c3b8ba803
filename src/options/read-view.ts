import { loadChoices, loadUserRules } from '../store/cleaning';
import { watchDeleted } from '../store/everything';
import { loadPreferences, watchPreferences } from '../store/preferences';
import { settings } from '../store/settings';
import type { OptionsView } from '../ui/options/Options';
import { readKept } from './data';
import { canOpenShortcuts, readShortcuts } from './shortcuts';

/** All settings that {@link readView} reads, or that decide about them. */
const READ = [settings.treatments, settings.userRules, settings.pausedSites, settings.broughtBack] as const;

/** What is kept on the disk. What was said in private windows is not shown: it is gone with them. */
export async function readView(): Promise<Omit<OptionsView, 'isUnkept'>> {
  const [choices, rules, pausedSites, broughtBack, preferences, shortcuts, kept] = await Promise.all([
    loadChoices(false),
    loadUserRules(false),
    settings.pausedSites.getValue(),
    settings.broughtBack.getValue(),
    loadPreferences(),
    readShortcuts(),
    readKept(),
  ]);
  const canChangeShortcuts = canOpenShortcuts();
  return {
    choices,
    preferences,
    rules,
    pausedSites,
    broughtBack: broughtBack.length,
    shortcuts,
    canChangeShortcuts,
    kept,
  };
}

/** Calls back whenever any of it changes, wherever that is done. */
export function watchView(onChange: () => void): void {
  for (const item of READ) item.watch(onChange);
  watchPreferences(onChange);
  watchDeleted(onChange);
}
