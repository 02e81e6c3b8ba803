import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderArticle } from '../../scripts/open/render-article';
import { ROOT } from '../e2e/harness';
import { readSamples, renderSample } from '../e2e/sample';
import { readGold } from '../evaluate/gold';

/** Something to measure on. */
export interface BenchPage {
  /** As it is printed. */
  name: string;
  html: string;
}

/** The samples where they are at hand, and the article of `npm start`. */
export function readArticles(): BenchPage[] {
  const samples = readSamples().map((sample) => ({
    name: `sample ${sample.name.slice(0, 3)}`,
    html: renderSample(sample, false),
  }));
  return [...samples, readDemo()];
}

/** The article of `npm start`, as a blog shows it. */
export function readDemo(): BenchPage {
  const source = readFileSync(join(ROOT, 'scripts/demo/article.md'), 'utf8');
  return { name: 'demo', html: renderArticle(source, { fallbackTitle: 'demo' }) };
}

/** The pages of a corpus that are no articles about a fault. */
export function readNegatives(corpus: string): BenchPage[] {
  const names = readdirSync(join(corpus, 'gold')).map((file) => file.replace(/\.json$/, ''));
  return names
    .filter((name) => readGold(corpus, name).label === 'negative')
    .sort()
    .map((name) => ({ name, html: readFileSync(join(corpus, 'html', `${name}.html`), 'utf8') }));
}

/** The article as often as is said, one below the other, with ids of their own. @throws without a `<main>` */
export function growArticle(html: string, times: number): string {
  const [before, inner, after] = html.split(/(?<=<main[^>]*>)|(?=<\/main>)/);
  if (inner === undefined || after === undefined) throw new Error('The article has no <main>');
  const copy = (at: number) => inner.replace(/( id="| href="#)([^"]+)"/g, `$1$2-${at}"`);
  return before + inner + Array.from({ length: times - 1 }, (_, at) => copy(at + 1)).join('') + after;
}

/** A page of news with this many nodes, about, that says nothing of a fault. */
export function writePlain(nodes: number): BenchPage {
  const story = (at: number) =>
    `<section><h2>The market opens at ${at}</h2><p>Traders came early <a href="/story-${at}">to the square</a> and stayed.</p><ul><li>Apples</li><li>Pears</li></ul></section>`;
  const NODES_A_STORY = 13;
  const stories = Array.from({ length: Math.ceil(nodes / NODES_A_STORY) }, (_, at) => story(at)).join('');
  const html = `<!doctype html><html lang="en"><head><title>News from the square</title></head><body><main>${stories}</main></body></html>`;
  return { name: `plain, ${nodes.toLocaleString('en')} nodes`, html };
}
