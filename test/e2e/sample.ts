import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderArticle } from '../../scripts/open/render-article';
import { ROOT } from './harness';

const FOLDER = join(ROOT, '../shared/seeds');

/** One of the sample articles that lie outside the repository. */
export interface Sample {
  name: string;
  /** Its Markdown. */
  source: string;
}

/** What the author of a sample's site put into it for money, as the sample's own marks say. */
export interface SampleClutter {
  hrefs: Set<string>;
  /** Pictures and pixels. */
  srcs: Set<string>;
}

/** The samples, sorted by name; empty where they are not at hand. */
export function readSamples(): Sample[] {
  if (!existsSync(FOLDER)) return [];
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));
}

/** The sample as its site shows it. */
export function renderSample({ name, source }: Sample, stripComments: boolean): string {
  return renderArticle(source, { fallbackTitle: name, stripComments });
}

/** Links and pictures between the marks of affiliate blocks. */
export function findAffiliates({ source }: Sample): SampleClutter {
  const blocks = source.match(/<!-- affiliate ads begin -->[\s\S]*?<!-- affiliate ads end -->/g)?.join('') ?? '';
  return { hrefs: readAttribute(blocks, 'href'), srcs: readAttribute(blocks, 'src') };
}

/** Links below "Also read:". */
export function findAlsoRead({ source }: Sample): Set<string> {
  return readAttribute(source.split('Also read:')[1] ?? '', 'href');
}

function readAttribute(html: string, name: string): Set<string> {
  return new Set([...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((found) => found[1] ?? ''));
}
