import { useRef } from 'preact/hooks';
import { formatUserRule, parseUserRules, type UserRule } from '../../core/clean/user-rule';
import { i18n } from '../../i18n';
import { FaultList } from './FaultList';
import { isSelector } from './is-selector';
import { useDraft } from './use-draft';

interface Props {
  rules: readonly UserRule[];
  /** Answers whether they were kept. */
  onSave(rules: UserRule[]): Promise<boolean>;
  onExport(): void;
}

/** The rules as text, one a line. Says of each line that is no rule why, and saves only when there is none. */
export function RuleEditor({ rules, onSave, onExport }: Props) {
  const saved = toText(rules);
  const { text, isStale, edit, takeIn, drop } = useDraft(saved);
  const area = useRef<HTMLTextAreaElement>(null);
  const { rules: written, faults } = parseUserRules(text, isSelector);
  const isSame = toText(written) === saved;
  const save = async () => {
    if (await onSave(written)) drop();
  };
  return (
    <>
      <label class="field-label" for="own-rules">
        {i18n.t('options.rulesLabel')}
      </label>
      <p class="small" id="own-rules-hint">
        {i18n.t('options.rulesHint', ['!'])}
      </p>
      <textarea
        ref={area}
        id="own-rules"
        class="rules"
        dir="ltr"
        rows={8}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        aria-describedby="own-rules-hint own-rules-faults"
        aria-invalid={faults.length > 0}
        value={text}
        onInput={({ currentTarget }) => edit(currentTarget.value)}
      />
      <FaultList id="own-rules-faults" faults={faults} />
      <p class="small" role="status">
        {faults.length > 0 ? i18n.t('options.faultCount', faults.length) : i18n.t('options.ruleCount', written.length)}
      </p>
      {isStale && !isSame && (
        <p class="notice" role="status">
          {i18n.t('options.changedElsewhere')}{' '}
          <button
            type="button"
            class="link"
            data-action="take-in"
            onClick={() => {
              takeIn();
              area.current?.focus();
            }}
          >
            {i18n.t('options.takeIn')}
          </button>
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          data-action="save-rules"
          disabled={faults.length > 0 || isSame}
          onClick={() => void save()}
        >
          {i18n.t('options.save')}
        </button>
        <button
          type="button"
          class="button"
          data-action="export-rules"
          disabled={rules.length === 0}
          onClick={onExport}
        >
          {i18n.t('options.exportRules')}
        </button>
      </div>
    </>
  );
}

function toText(rules: readonly UserRule[]): string {
  return rules.map(formatUserRule).join('\n');
}
