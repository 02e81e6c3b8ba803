import type { ComponentChildren } from 'preact';

interface Item<Value> {
  value: Value;
  label: string;
  /** What it is good for. */
  hint?: string;
  /** Stands below it, outside of its label. */
  more?: ComponentChildren;
}

interface Props<Value> {
  name: string;
  legend: string;
  chosen: Value;
  items: readonly Item<Value>[];
  onChoose(value: Value): void;
}

/** One of several things, each in a line of its own. */
export function RadioGroup<Value extends string>({ name, legend, chosen, items, onChoose }: Props<Value>) {
  return (
    <fieldset class="radio-group">
      <legend>{legend}</legend>
      {items.map(({ value, label, hint, more }) => (
        <div key={value} class="radio-item">
          <label class="radio-line">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              aria-describedby={hint ? `${name}-${value}` : undefined}
              onChange={() => onChoose(value)}
            />
            <span>{label}</span>
          </label>
          {hint && (
            <p class="small" id={`${name}-${value}`}>
              {hint}
            </p>
          )}
          {more && <div class="radio-more">{more}</div>}
        </div>
      ))}
    </fieldset>
  );
}
