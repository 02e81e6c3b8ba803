import { i18n, type PlainKey } from '../../i18n';
import type { OptionsProps } from './Options';
import { Section } from './Section';

/** What can be done with a key of the browser, and the way to other keys. Not there where browsers have none. */
export function ShortcutsSection({ view: { shortcuts, canChangeShortcuts }, actions }: OptionsProps) {
  if (shortcuts.length === 0) return null;
  return (
    <Section id="shortcuts" title={i18n.t('options.shortcuts')}>
      <p class="small">{i18n.t('options.shortcutsHint')}</p>
      <dl class="shortcuts">
        {shortcuts.map(({ name, words, keys }) => (
          <div key={name} data-command={name}>
            <dt>{inWords(name) || words || i18n.t('options.openPopup')}</dt>
            <dd>{keys === '' ? <span class="small">{i18n.t('options.noKey')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      {canChangeShortcuts ? (
        <button type="button" class="button fit" data-action="change-keys" onClick={actions.openShortcuts}>
          {i18n.t('options.changeKeys')}
        </button>
      ) : (
        <p class="small">{i18n.t('options.changeKeysHint')}</p>
      )}
    </Section>
  );
}

/** In the language of the page; empty for what the browser itself names. */
function inWords(command: string): string {
  const name = command.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  return i18n.t(`commands.${name}` as PlainKey);
}
