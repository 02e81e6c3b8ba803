import { exportFormats } from '../../core/export';
import type { Aspect } from '../../core/export/format';
import { formatInWords, i18n, readTongue } from '../../i18n';
import { FormatOptions } from './FormatOptions';
import { RadioGroup } from './RadioGroup';
import type { Choice } from './view';

interface Props {
  choice: Choice;
  /** What the lists have and the format cannot carry. */
  leftOut: readonly Aspect[];
  onChoose(part: Partial<Choice>): void;
}

/** How it is written: each format with what it is good for, the chosen one with what it leaves out and what can be chosen for it. */
export function FormatChoice({ choice, leftOut, onChoose }: Props) {
  return (
    <RadioGroup
      name="format"
      legend={i18n.t('handOver.format')}
      chosen={choice.format.id}
      onChoose={(id) => onChoose({ format: exportFormats.find((format) => format.id === id) ?? choice.format })}
      items={exportFormats.map(({ id }) => {
        const { name, use } = formatInWords(id);
        const isChosen = id === choice.format.id;
        return {
          value: id,
          label: name,
          hint: use,
          more: isChosen && (leftOut.length > 0 || choice.format.options.length > 0) && (
            <>
              {leftOut.length > 0 && <p class="left-out">{i18n.t('handOver.leftOut', [nameAll(leftOut)])}</p>}
              <FormatOptions
                names={choice.format.options}
                options={choice.options}
                onChange={(options) => onChoose({ options })}
              />
            </>
          ),
        };
      })}
    />
  );
}

function nameAll(aspects: readonly Aspect[]): string {
  const names = aspects.map((aspect) => i18n.t(`handOver.aspects.${aspect}`));
  return new Intl.ListFormat(readTongue().lang).format(names);
}
