import { type ChoiceName, PREFERENCES, type PreferenceName, type Preferences, TONGUES } from '../../core/preferences';
import { i18n, type PlainKey } from '../../i18n';
import { Switch } from '../Switch';

/** More choices than this stand in a list that opens. */
const MOST_SEGMENTS = 4;

interface Props<Name extends PreferenceName> {
  name: Name;
  value: Preferences[Name];
  onPrefer(value: Preferences[Name]): void;
}

/** One preference with its name, its hint and its choices, as the table has it. */
export function PreferenceField<Name extends PreferenceName>({ name, value, onPrefer }: Props<Name>) {
  if (isChoice(name)) {
    const Field = PREFERENCES[name].options.length > MOST_SEGMENTS ? SelectField : SegmentField;
    return <Field name={name} value={String(value)} onChoose={(option) => onPrefer(option as Preferences[Name])} />;
  }
  const hint = hintOf(name);
  return (
    <div class="preference" data-preference={name}>
      <Switch
        id={name}
        label={labelOf(name)}
        isOn={value === true}
        {...(hint && { describedBy: `${name}-hint` })}
        onSwitch={(isOn) => onPrefer(isOn as Preferences[Name])}
      />
      <Hint id={`${name}-hint`} words={hint} />
    </div>
  );
}

interface FieldProps {
  name: ChoiceName;
  value: string;
  onChoose(option: string): void;
}

function SegmentField({ name, value, onChoose }: FieldProps) {
  const hint = hintOf(name);
  return (
    <fieldset class="preference" data-preference={name} {...(hint && { 'aria-describedby': `${name}-hint` })}>
      <legend>{labelOf(name)}</legend>
      <div class="segments">
        {PREFERENCES[name].options.map((option) => (
          <label key={option} class="segment">
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            <span>{optionInWords(name, option)}</span>
          </label>
        ))}
      </div>
      <Hint id={`${name}-hint`} words={hint} />
    </fieldset>
  );
}

function SelectField({ name, value, onChoose }: FieldProps) {
  const hint = hintOf(name);
  return (
    <div class="preference" data-preference={name}>
      <label class="select-label">
        <span>{labelOf(name)}</span>
        <select
          name={name}
          value={value}
          {...(hint && { 'aria-describedby': `${name}-hint` })}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          {PREFERENCES[name].options.map((option) => (
            <option key={option} value={option} lang={isTongue(option) ? option : undefined}>
              {optionInWords(name, option)}
            </option>
          ))}
        </select>
      </label>
      <Hint id={`${name}-hint`} words={hint} />
    </div>
  );
}

function Hint({ id, words }: { id: string; words: string }) {
  return words === '' ? null : (
    <p class="small" id={id}>
      {words}
    </p>
  );
}

/** The name of a preference. `preferences.test.ts` sees to it that every one has its words. */
export function labelOf(name: PreferenceName): string {
  return i18n.t(`preferences.${name}.label`);
}

/** Empty when it has none. */
function hintOf(name: PreferenceName): string {
  return i18n.t(`preferences.${name}.hint` as PlainKey);
}

/** Languages are named in themselves, so that those who read no other find theirs. */
function optionInWords(name: ChoiceName, option: string): string {
  if (isTongue(option)) return new Intl.DisplayNames([option], { type: 'language' }).of(option) ?? option;
  return i18n.t(`preferences.${name}.${option}` as PlainKey);
}

function isTongue(option: string): boolean {
  return TONGUES.some((tongue) => tongue === option);
}

function isChoice(name: PreferenceName): name is ChoiceName {
  return PREFERENCES[name].kind === 'choice';
}
