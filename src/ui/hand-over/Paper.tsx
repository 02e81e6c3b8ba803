import type { ExportFormat } from '../../core/export/format';
import { type HandedList, type Handout, readTitle } from '../../core/export/handout';
import type { Fix } from '../../core/types';
import { PaperBlocks, PaperBox } from './PaperBlocks';

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

interface ListProps {
  list: HandedList;
  words: Handout['words'];
}

function PaperList({ list, words }: ListProps) {
  const { checklist } = list;
  return (
    <article class="paper-list" lang={checklist.language || undefined}>
      <h1 dir="auto">{readTitle(list)}</h1>
      {checklist.url !== '' && <p class="paper-source">{checklist.url}</p>}
      {checklist.fixes.map((fix, index) => (
        <section key={fix.id}>
          <h2 dir="auto">
            {index + 1}. {fix.title}
          </h2>
          <PaperFix fix={fix} list={list} words={words} />
        </section>
      ))}
    </article>
  );
}

function PaperFix({ fix, list, words }: ListProps & { fix: Fix }) {
  const said = list.progress.outcomes.get(fix.id);
  const note = list.progress.notes.get(fix.id);
  return (
    <>
      {said && (
        <p class="paper-outcome" lang={words.language} dir={words.direction}>
          {words.outcomes[said.outcome]} · {words.formatTime(said.at)}
        </p>
      )}
      {fix.steps.length === 0 ? (
        <p class="paper-step" dir="auto">
          <PaperBox item={fix} progress={list.progress} />
          <span>{fix.summary ?? fix.title}</span>
        </p>
      ) : (
        <PaperBlocks fix={fix} progress={list.progress} words={words} />
      )}
      {note && (
        <p class="paper-note" dir="auto">
          {words.texts.note}: {note}
        </p>
      )}
    </>
  );
}
