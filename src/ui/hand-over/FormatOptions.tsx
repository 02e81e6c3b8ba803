import type { ExportOptions, OptionName } from '../../core/export/format';
import { i18n } from '../../i18n';

interface Props {
  /** Those that the format heeds. */
  names: readonly OptionName[];
  options: ExportOptions;
  onChange(options: ExportOptions): void;
}

/** What can be chosen for a format: a box for yes or no, a field for words. */
export function FormatOptions({ names, options, onChange }: Props) {
  return (
    <>
      {names.map((name) => {
        const value = options[name];
        const label = i18n.t(`handOver.options.${name}`);
        return typeof value === 'boolean' ? (
          <label key={name} class="selection-line">
            <input
              type="checkbox"
              name={name}
              checked={value}
              onChange={({ currentTarget }) => onChange({ ...options, [name]: currentTarget.checked })}
            />
            <span>{label}</span>
          </label>
        ) : (
          <label key={name} class="option-field">
            <span>{label}</span>
            <input
              type="text"
              class="field"
              name={name}
              value={value}
              dir="auto"
              autocomplete="off"
              onInput={({ currentTarget }) => onChange({ ...options, [name]: currentTarget.value })}
            />
          </label>
        );
      })}
    </>
  );
}
