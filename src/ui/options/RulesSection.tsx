import { formatUserRule, parseUserRules, type UserRule } from '../../core/clean/user-rule';
import { i18n } from '../../i18n';
import type { OptionsProps } from './Options';
import { RuleEditor } from './RuleEditor';
import { RuleImport } from './RuleImport';
import { Section } from './Section';
import { useUndo } from './use-undo';

/** The reader's own rules: to be written, handed over and taken in. */
export function RulesSection({ view: { rules }, actions }: OptionsProps) {
  const { offer, line } = useUndo();
  const replace = async (wanted: readonly UserRule[], words: string) => {
    const isKept = await actions.replaceRules(wanted);
    if (isKept) offer({ words, undo: () => void actions.replaceRules(rules) });
    return isKept;
  };
  return (
    <Section id="rules" title={i18n.t('options.rules')}>
      <RuleEditor
        rules={rules}
        onSave={(wanted) => replace(wanted, i18n.t('options.savedRules', wanted.length))}
        onExport={actions.exportRules}
      />
      {line}
      <RuleImport
        rules={rules}
        onAdd={(fresh) => replace(eachOnce([...rules, ...fresh]), i18n.t('options.addedRules', fresh.length))}
      />
    </Section>
  );
}

function eachOnce(rules: readonly UserRule[]): UserRule[] {
  return parseUserRules(rules.map(formatUserRule).join('\n')).rules;
}
