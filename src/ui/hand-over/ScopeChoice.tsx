import type { KeptList } from '../../core/kept-list';
import type { Checklist } from '../../core/types';
import { i18n } from '../../i18n';
import { RadioGroup } from './RadioGroup';
import { SelectionList } from './SelectionList';
import { type Choice, SCOPES, type ScopeName } from './view';

interface Props {
  /** What the page was opened with. */
  lists: readonly KeptList[];
  isPrivate: boolean;
  choice: Choice;
  onChoose(part: Partial<Choice>): void;
}

/** What of the lists is handed over. */
export function ScopeChoice({ lists, isPrivate, choice, onChoose }: Props) {
  const [first, ...more] = lists;
  const one = first && more.length === 0 ? first.checklist : null;
  const offered: Record<ScopeName, boolean> = {
    list: true,
    open: true,
    fix: one !== null && one.fixes.length > 1,
    selection: one !== null,
    // Of other private lists nothing is known here, and those that are kept do not belong with this one.
    all: !isPrivate,
  };
  return (
    <RadioGroup
      name="scope"
      legend={i18n.t('handOver.what')}
      chosen={choice.scope}
      onChoose={(scope) => onChoose({ scope })}
      items={SCOPES.filter((scope) => offered[scope]).map((scope) => ({
        value: scope,
        label: i18n.t(`handOver.scopes.${scope}`),
        more: scope === choice.scope && one && detailsOf(one, choice, onChoose),
      }))}
    />
  );
}

/** Which of it, for the scopes that ask for that; `null` for others. */
function detailsOf(checklist: Checklist, { scope, fixId, selected }: Choice, onChoose: Props['onChoose']) {
  if (scope === 'selection')
    return (
      <SelectionList checklist={checklist} selected={selected} onSelect={(chosen) => onChoose({ selected: chosen })} />
    );
  return (
    scope === 'fix' && <FixSelect checklist={checklist} fixId={fixId} onSelect={(id) => onChoose({ fixId: id })} />
  );
}

interface FixSelectProps {
  checklist: Checklist;
  fixId: string;
  onSelect(fixId: string): void;
}

function FixSelect({ checklist: { fixes, language }, fixId, onSelect }: FixSelectProps) {
  return (
    <select
      class="select"
      name="fix"
      aria-label={i18n.t('handOver.whichFix')}
      lang={language || undefined}
      value={fixId}
      onChange={({ currentTarget }) => onSelect(currentTarget.value)}
    >
      {fixes.map((fix, index) => (
        <option key={fix.id} value={fix.id}>
          {index + 1}. {fix.title}
        </option>
      ))}
    </select>
  );
}
