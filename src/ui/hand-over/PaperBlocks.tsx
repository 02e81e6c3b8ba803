import type { HandoutWords } from '../../core/export/handout';
import { readBlocks, type StepBlock } from '../../core/export/step-blocks';
import { type Piece, weaveCommands } from '../../core/export/weave-commands';
import type { Progress } from '../../core/progress/fold';
import { isDone, type Tickable } from '../../core/progress/tickable';
import type { Fix, Step } from '../../core/types';

interface Props {
  fix: Fix;
  progress: Progress;
  words: HandoutWords;
}

/** The steps of a fix on paper, with what introduces them. */
export function PaperBlocks({ fix, progress, words }: Props) {
  return (
    <>
      {readBlocks(fix.steps).map((block) => (
        <div key={block.steps[0]?.id} class="paper-block">
          <PaperLead block={block} words={words} />
          <ul class="paper-steps">
            {block.steps.map((step) => (
              <li key={step.id} class="paper-step" dir="auto">
                <PaperBox item={step} progress={progress} />
                <StepWords step={step} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function PaperLead({ block: { startsWays, startsWay, way, lead }, words }: { block: StepBlock; words: HandoutWords }) {
  return (
    <>
      {startsWays && <p class="paper-way">{words.oneOf}</p>}
      {startsWay && way !== null && !lead && <p class="paper-way">{words.nameWay(way)}</p>}
      {lead && (
        <p class="paper-lead" dir="auto">
          {lead}
        </p>
      )}
    </>
  );
}

function StepWords({ step }: { step: Step }) {
  const { text, substeps, rest } = weaveCommands(step);
  return (
    <div>
      <Pieces of={text} />
      {substeps.length > 0 && (
        <ul class="paper-substeps">
          {substeps.map((substep, index) => (
            <li key={step.substeps[index]}>
              <Pieces of={substep} />
            </li>
          ))}
        </ul>
      )}
      {rest.map((command) => (
        <code key={command} class="paper-command" dir="ltr">
          {command}
        </code>
      ))}
    </div>
  );
}

function Pieces({ of }: { of: readonly Piece[] }) {
  return <>{of.map(({ words, isCommand }) => (isCommand ? <code>{words}</code> : words))}</>;
}

/** Empty, to tick by pen, or ticked. */
export function PaperBox({ item, progress }: { item: Tickable; progress: Progress }) {
  return <span class="paper-box">{isDone(progress, item) ? '✓' : ''}</span>;
}
