import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapping } from 'node:module';
import { basename } from 'node:path';
import type { Protocol } from 'puppeteer-core';
import { renderArticle } from '../../scripts/open/render-article';
import { Stop } from '../../scripts/stop.mjs';
import { type Bundle, bundleSubject } from './bundle-subject';
import { openLab } from './lab';
import { type BenchPage, readArticles } from './pages';
import type { Place } from './task';

const INTERVAL_US = 100;
const LONG_MS = 4000;
const LINES = 40;

/**
 * Prints in which functions `analyse` spends its time on a page, with the lines where they are written.
 *
 * @param asked a file, or a part of a sample's name
 * @throws {Stop} when there is no such page
 */
export async function profile(place: Place, asked: string): Promise<number> {
  const { name, html } = findPage(asked);
  const bundle = await bundleSubject('analyse', { isReadable: true });
  const lab = await openLab(place);
  try {
    await lab.show(html);
    const world = await lab.world();
    // Nothing before it: its lines are those of the source map.
    await world.run(`${bundle.code}\nglobalThis.run = subject.run; true;`);
    const warm = (ms: number) => world.run<number>(`(${repeat})(${ms})`);
    await warm(LONG_MS / 4);
    const session = await lab.page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
    await session.send('Profiler.start');
    const calls = await warm(LONG_MS);
    const recorded = (await session.send('Profiler.stop')).profile;
    console.log(`analyse on ${name}: ${(LONG_MS / calls).toFixed(2)} ms a call while it is watched\n`);
    console.log(toLines(recorded, bundle).join('\n'));
    return 0;
  } finally {
    await lab.close();
  }
}

function findPage(asked: string): BenchPage {
  if (existsSync(asked)) {
    const source = readFileSync(asked, 'utf8');
    const html = asked.endsWith('.md') ? renderArticle(source, { fallbackTitle: asked }) : source;
    return { name: basename(asked), html };
  }
  const pages = readArticles();
  const found = pages.find(({ name }) => name.includes(asked));
  if (!found) throw new Stop(`No page "${asked}": name a file or ${pages.map(({ name }) => `"${name}"`).join(', ')}.`);
  return found;
}

/** Functions by the time that they took themselves, most of it first. */
function toLines({ nodes, samples = [] }: Protocol.Profiler.Profile, { map }: Bundle): string[] {
  if (!map) throw new Error('A bundle that is read has a source map');
  const sources = new SourceMap({ ...map, file: '', sourceRoot: '', sourcesContent: [] });
  const names = new Map(nodes.map(({ id, callFrame }) => [id, sayFrame(callFrame, sources)]));
  const counts = new Map<string, number>();
  for (const id of samples) counts.set(names.get(id) ?? '', (counts.get(names.get(id) ?? '') ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a).slice(0, LINES);
  return sorted.map(([name, count]) => `${((100 * count) / samples.length).toFixed(1).padStart(5)} %  ${name}`);
}

/** The function with the line where it is written; what is the browser's own has none. */
function sayFrame({ functionName, lineNumber, columnNumber }: Protocol.Runtime.CallFrame, sources: SourceMap): string {
  const entry = lineNumber < 0 ? {} : (sources.findEntry(lineNumber, columnNumber) as Partial<SourceMapping>);
  const { originalSource, originalLine = 0 } = entry;
  const place = originalSource ? `  ${originalSource.replace(/^(?:\.\.\/)+/, '')}:${originalLine + 1}` : '';
  return `${functionName || '(nameless)'}${place}`;
}

declare const run: (document: Document) => unknown;

/** Runs in the page. How many calls there was time for. */
function repeat(ms: number): number {
  const end = performance.now() + ms;
  let calls = 0;
  for (; performance.now() < end; calls += 1) run(document);
  return calls;
}
