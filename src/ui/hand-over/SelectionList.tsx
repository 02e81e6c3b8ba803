import type { Checklist, Fix } from '../../core/types';

interface Props {
  checklist: Checklist;
  /** Ids of steps, and of fixes of prose. */
  selected: ReadonlySet<string>;
  onSelect(selected: ReadonlySet<string>): void;
}

/** Every fix and every step with a box of its own; the box of a fix is that of all its steps. */
export function SelectionList({ checklist, selected, onSelect }: Props) {
  const put = (ids: readonly string[], isWanted: boolean) => {
    const others = [...selected].filter((id) => !ids.includes(id));
    onSelect(new Set(isWanted ? [...others, ...ids] : others));
  };
  return (
    <ul class="selection" lang={checklist.language || undefined}>
      {checklist.fixes.map((fix, index) => {
        const ids = idsOf(fix);
        const count = ids.filter((id) => selected.has(id)).length;
        return (
          <li key={fix.id}>
            <Line
              id={fix.id}
              text={`${index + 1}. ${fix.title}`}
              isSelected={count === ids.length}
              isPartly={count > 0 && count < ids.length}
              onSelect={(isWanted) => put(ids, isWanted)}
            />
            {fix.steps.length > 0 && (
              <ul>
                {fix.steps.map(({ id, text }) => (
                  <li key={id}>
                    <Line
                      id={id}
                      text={text}
                      isSelected={selected.has(id)}
                      onSelect={(isWanted) => put([id], isWanted)}
                    />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function idsOf({ id, steps }: Fix): string[] {
  return steps.length === 0 ? [id] : steps.map((step) => step.id);
}

interface LineProps {
  id: string;
  text: string;
  isSelected: boolean;
  isPartly?: boolean;
  onSelect(isWanted: boolean): void;
}

function Line({ id, text, isSelected, isPartly = false, onSelect }: LineProps) {
  return (
    <label class="selection-line">
      <input
        type="checkbox"
        data-select={id}
        checked={isSelected}
        indeterminate={isPartly}
        onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
      />
      <span dir="auto">{text}</span>
    </label>
  );
}
