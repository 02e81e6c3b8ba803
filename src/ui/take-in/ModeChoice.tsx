import { i18n } from '../../i18n';

type Mode = 'merge' | 'replace';

interface Props {
  mode: Mode;
  /** Lists that "replace" would move away for good reason or bad. */
  missing: number;
  onChange(mode: Mode): void;
}

const WORDS = { merge: 'takeIn.merge', replace: 'takeIn.replace' } as const;

/** How a backup meets what is kept: beside it, or in its place. */
export function ModeChoice({ mode, missing, onChange }: Props) {
  return (
    <fieldset class="modes">
      <legend>{i18n.t('takeIn.mode')}</legend>
      {(['merge', 'replace'] as const).map((each) => (
        <label key={each} class="mode">
          <input type="radio" name="mode" value={each} checked={mode === each} onChange={() => onChange(each)} />
          {i18n.t(WORDS[each])}
        </label>
      ))}
      <p class="small" role="status">
        {mode === 'replace' && missing > 0 && i18n.t('takeIn.missing', missing)}
      </p>
    </fieldset>
  );
}
