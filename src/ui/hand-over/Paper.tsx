import type { ExportFormat } from '../../core/export/format';
import { type HandedList, type Handout, readTitle } from '../../core/export/handout';
import { type LeadIn, readLeadIns } from '../../core/export/lead-in';
import { isDone, type Tickable } from '../../core/progress/tickable';
import type { Fix, Step } from '../../core/types';

interface Props {
  handout: Handout;
  format: ExportFormat;
}

/** What is printed: the lists with boxes to tick by pen; a report as it is written. */
export function Paper({ handout, format }: Props) {
  if (format.id === 'report')
    return (
      <pre class="paper-text" dir="auto">
        {format.render(handout)}
      </pre>
    );
  return (
    <>
      {handout.lists.map((list) => (
        <PaperList key={list.checklist.id} list={list} words={handout.words} />
      ))}
    </>
  );
}

function PaperList({ list, words }: { list: HandedList; words: Handout['words'] }) {
  const { checklist, progress } = list;
  return (
    <article class="paper-list" lang={checklist.language || undefined}>
      <h1 dir="auto">{readTitle(list)}</h1>
      {checklist.url !== '' && <p class="paper-source">{checklist.url}</p>}
      {checklist.fixes.map((fix, index) => {
        const said = progress.outcomes.get(fix.id);
        const note = progress.notes.get(fix.id);
        return (
          <section key={fix.id}>
            <h2 dir="auto">
              {index + 1}. {fix.title}
            </h2>
            {said && (
              <p class="paper-outcome" lang={words.language} dir={words.direction}>
                {words.outcomes[said.outcome]} · {words.formatTime(said.at)}
              </p>
            )}
            {fix.steps.length === 0 ? (
              <PaperProse fix={fix} list={list} />
            ) : (
              <PaperSteps fix={fix} list={list} words={words} />
            )}
            {note && (
              <p class="paper-note" dir="auto">
                {words.texts.note}: {note}
              </p>
            )}
          </section>
        );
      })}
    </article>
  );
}

function PaperProse({ fix, list }: { fix: Fix; list: HandedList }) {
  return (
    <p class="paper-step" dir="auto">
      <Box item={fix} list={list} />
      <span>{fix.summary}</span>
    </p>
  );
}

function PaperSteps({ fix, list, words }: { fix: Fix; list: HandedList; words: Handout['words'] }) {
  const leadIns = readLeadIns(fix.steps);
  return (
    <ul class="paper-steps">
      {fix.steps.map((step, index) => (
        <li key={step.id} dir="auto">
          <PaperLeadIn leadIn={leadIns[index]} words={words} />
          <div class="paper-step">
            <Box item={step} list={list} />
            <StepWords step={step} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function PaperLeadIn({ leadIn, words }: { leadIn: LeadIn | undefined; words: Handout['words'] }) {
  if (!leadIn) return null;
  const { startsWays, startsWay, lead } = leadIn;
  return (
    <>
      {startsWays && <p class="paper-way">{words.oneOf}</p>}
      {startsWay !== null && <p class="paper-way">{words.nameWay(startsWay)}</p>}
      {lead && <p class="paper-lead">{lead}</p>}
    </>
  );
}

function StepWords({ step: { text, substeps, commands } }: { step: Step }) {
  return (
    <div>
      {text}
      {substeps.length > 0 && (
        <ul class="paper-substeps">
          {substeps.map((substep) => (
            <li key={substep}>{substep}</li>
          ))}
        </ul>
      )}
      {commands.map((command) => (
        <code key={command} class="paper-command" dir="ltr">
          {command}
        </code>
      ))}
    </div>
  );
}

function Box({ item, list }: { item: Tickable; list: HandedList }) {
  return <span class="paper-box">{isDone(list.progress, item) ? '✓' : ''}</span>;
}
