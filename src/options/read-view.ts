import { loadChoices, loadUserRules } from '../store/cleaning';
import { settings } from '../store/settings';
import type { OptionsView } from '../ui/options/Options';

/** All settings that {@link readView} reads, or that decide about them. */
const READ = [
  settings.treatments,
  settings.userRules,
  settings.pausedSites,
  settings.broughtBack,
  settings.cleanEverywhere,
  settings.blockRequests,
  settings.leadsOn,
] as const;

/** What is kept on the disk. What was said in private windows is not shown: it is gone with them. */
export async function readView(): Promise<Omit<OptionsView, 'isUnkept'>> {
  const [choices, rules, pausedSites, broughtBack, cleanEverywhere, blockRequests, leadsOn] = await Promise.all([
    loadChoices(false),
    loadUserRules(false),
    settings.pausedSites.getValue(),
    settings.broughtBack.getValue(),
    settings.cleanEverywhere.getValue(),
    settings.blockRequests.getValue(),
    settings.leadsOn.getValue(),
  ]);
  const switches = { cleanEverywhere, blockRequests, leadsOn };
  return { choices, switches, rules, pausedSites, broughtBack: broughtBack.length };
}

/** Calls back whenever any of it changes, wherever that is done. */
export function watchView(onChange: () => void): void {
  for (const item of READ) item.watch(onChange);
}
