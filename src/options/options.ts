import { formatUserRule } from '../core/clean/user-rule';
import { send } from '../messages';
import { saveFile } from '../page/save-file';
import { savePreference } from '../store/preferences';
import { type BroughtBack, setPaused, settings } from '../store/settings';
import type { OptionsActions, OptionsView } from '../ui/options/Options';
import { bringEverythingBack, deleteEverything } from './data';
import { readView, watchView } from './read-view';
import { openShortcuts } from './shortcuts';

/** What the options page knows of the settings, and what it can do about them. It follows what is changed elsewhere. */
export function createOptions(show: (view: OptionsView) => void): { actions: OptionsActions; start(): void } {
  let isUnkept = false;
  let forgotten: BroughtBack[] = [];
  const refresh = async () => show({ ...(await readView()), isUnkept });
  /** Does it and shows what is kept then. Answers whether it was. */
  const keep = async (write: () => Promise<unknown>) => {
    isUnkept = await write().then(
      () => false,
      () => true,
    );
    await refresh();
    return !isUnkept;
  };
  return {
    start: () => {
      watchView(() => void refresh());
      void refresh();
    },
    actions: {
      treat: (scope, treatment) => keep(() => send('treat', { tabId: null, scope, treatment })),
      restoreChoices: (choices) =>
        keep(async () => {
          for (const { treatment, ...scope } of choices) await send('treat', { tabId: null, scope, treatment });
        }),
      prefer: (name, value) => keep(() => savePreference(name, value)),
      replaceRules: (rules) => keep(() => send('replaceOwnRules', { rules: [...rules] })),
      exportRules: async () => {
        const { rules } = await readView();
        saveFile(`${rules.map(formatUserRule).join('\n')}\n`, 'fixtrail-rules.txt', 'text/plain');
      },
      pause: (site, isPaused) => keep(() => setPaused(site, isPaused, false)),
      forgetBroughtBack: () =>
        keep(async () => {
          forgotten = await settings.broughtBack.getValue();
          await settings.broughtBack.setValue([]);
        }),
      restoreBroughtBack: () =>
        keep(async () => settings.broughtBack.setValue([...forgotten, ...(await settings.broughtBack.getValue())])),
      openShortcuts: () => void openShortcuts(),
      deleteAll: () => keep(deleteEverything),
      bringAllBack: () => keep(bringEverythingBack),
    },
  };
}
