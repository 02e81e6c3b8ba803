import { readFileSync, writeFileSync } from 'node:fs';
import { runProgram } from '../../scripts/stop.mjs';
import { readGold } from './gold';
import type { Failure, Prediction } from './prediction';
import { scorePromoted, toFigures } from './score-promoted';

/** What `npm run evaluate` hands over, as JSON. */
interface Request {
  corpus: string;
  names: string[];
  predictions: string;
  /** File of the corpus' own figures, to which these are added; `null` for none. */
  json: string | null;
}

/** What the corpus' score.mjs says nothing of: how well adverts in the shape of a step are told from steps. */
await runProgram(async () => {
  const { corpus, names, predictions, json }: Request = JSON.parse(process.argv[2] ?? '');
  const lines = readFileSync(predictions, 'utf8').split('\n').filter(Boolean);
  const scores = lines
    .map((line): Prediction | Failure => JSON.parse(line))
    .filter((one) => names.includes(one.name))
    .map((one) => ({ gold: readGold(corpus, one.name), checklist: 'error' in one ? null : one.checklist }))
    .filter(({ gold }) => gold.label !== 'negative')
    .map(({ gold, checklist }) => scorePromoted(gold, checklist));
  const figures = toFigures(scores);
  const strangers = scores.flatMap((score) => score.strangers);
  console.log('');
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(18)} ${value}`);
  if (strangers.length > 0)
    console.log(`promoted, in no gold: ${strangers.map((text) => text.slice(0, 60)).join(' | ')}`);
  if (json) addFigures(json, figures);
  return 0;
});

function addFigures(file: string, figures: Record<string, number>): void {
  const scored = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...scored, summary: { ...scored.summary, ...figures } }, null, 1));
}
