import type { AccessActions, AccessView } from '../ui/access/AccessSection';
import { askFor, askForAll, openBrowserSettings, readAccess, takeBack, takeBackAll, watchAccess } from './access';

/** Where FixTrail may work, as a page of its own shows it, and what readers can do about that. */
export function createAccess(show: (view: AccessView) => void): { actions: AccessActions; start(): void } {
  const refresh = async () => show(await readAccess());
  const change = async (job: () => Promise<boolean>) => {
    const isDone = await job().catch(() => false);
    await refresh();
    return isDone;
  };
  return {
    start: () => {
      watchAccess(() => void refresh());
      void refresh();
    },
    actions: {
      askForAll: () => change(askForAll),
      takeBackAll: () => change(takeBackAll),
      takeBack: (site) => change(() => takeBack(site)),
      putBack: (site) => change(() => askFor(site)),
      openSettings: () => void openBrowserSettings(),
    },
  };
}
