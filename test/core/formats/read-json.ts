import type { ExchangeFile, ExchangeList } from '../../../src/core/export/exchange';
import { clean, flat, type ListContent, linesOf } from './content';

/** What another program finds in FixTrail's file without knowing what an event is. */
export function readJson(text: string): ListContent[] {
  return (JSON.parse(text) as ExchangeFile).lists.map(readList);
}

function readList({ checklist, progress }: ExchangeList): ListContent {
  return {
    title: flat(progress?.title || checklist.title),
    address: checklist.url,
    fixes: checklist.fixes.map((fix) => {
      const said = progress?.outcomes.find(({ fixId }) => fixId === fix.id);
      const isDone = (id: string) => progress?.done.includes(id) ?? false;
      const prose = { text: flat(fix.summary ?? fix.title), lead: null, substeps: [], commands: [], way: null };
      const steps = fix.steps.map(({ id, text, lead, substeps, commands, alternative }) => ({
        text: flat(text),
        lead: lead === null ? null : flat(lead),
        done: isDone(id),
        substeps: substeps.map(flat),
        commands: commands.flatMap(linesOf),
        way: alternative,
      }));
      return {
        title: flat(fix.title),
        outcome: said?.outcome ?? null,
        outcomeAt: said?.at ?? null,
        note: clean(progress?.notes.find(({ fixId }) => fixId === fix.id)?.text ?? null),
        items: steps.length > 0 ? steps : [{ ...prose, done: isDone(fix.id) }],
      };
    }),
  };
}
