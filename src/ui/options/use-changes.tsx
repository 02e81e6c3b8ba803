import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '../../i18n';
import { ChangeLine } from './ChangeLine';
import type { OptionsActions, OptionsView } from './Options';
import { labelOf } from './PreferenceField';
import type { Done } from './use-undo';

/** The same actions, but each change of a preference or a treatment is offered to be taken back; and the line that offers it. */
export function useChanges(
  view: OptionsView,
  actions: OptionsActions,
): { actions: OptionsActions; line: ComponentChild } {
  const [done, setDone] = useState<Done | null>(null);
  const offer = (name: string, undo: () => void) => setDone({ words: i18n.t('options.changed', [name]), undo });
  const prefer: OptionsActions['prefer'] = async (name, value) => {
    const before = view.preferences[name];
    const isKept = await actions.prefer(name, value);
    if (isKept) offer(labelOf(name), () => void actions.prefer(name, before));
    return isKept;
  };
  const treat: OptionsActions['treat'] = async (scope, treatment) => {
    const { site, category } = scope;
    const isKept = await actions.treat(scope, treatment);
    if (!isKept || site !== null || category === null) return isKept;
    const before = view.choices.find((choice) => choice.site === null && choice.category === category);
    offer(i18n.t(`categories.${category}`), () => void actions.treat(scope, before?.treatment ?? null));
    return isKept;
  };
  const takeBack = () => {
    done?.undo?.();
    setDone({ words: i18n.t('options.undone'), undo: null });
  };
  return { actions: { ...actions, prefer, treat }, line: <ChangeLine of={done} onUndo={takeBack} /> };
}
