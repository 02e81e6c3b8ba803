import { splitLabel } from '../extract/split-label';
import type { Section } from '../outline';
import type { Page } from '../page';
import { readText } from '../read-text';
import type { Fix } from '../types';
import { readSchemaTypes } from './schema-types';

/** What the signals look at, read once. */
export interface Facts {
  title: string;
  /** Titles of all sections of the main content. */
  headings: string[];
  /** The first paragraphs of the main content, about 1,000 characters. */
  lead: string;
  fixes: readonly Fix[];
  /** Texts of all steps. */
  steps: string[];
  /** Titles, steps and summaries of all fixes. */
  texts: string[];
  /** Schema.org types that the page says it has. */
  types: ReadonlySet<string>;
  /** Share of the headings without numbers in the main content that are links to other pages, 0–1. */
  teaserShare: number;
  /** How many blocks of preformatted text the main content has. */
  listings: number;
  /** Whether the list items of the main content are fields to fill in. */
  isForm: boolean;
  /** Whether something on the page can be bought here. */
  isShop: boolean;
}

const LEAD = 1000;

/** Reads only. */
export function readFacts(page: Page, sections: readonly Section[], fixes: readonly Fix[]): Facts {
  const outline = sections.filter(({ heading }) => heading !== null);
  const unnumbered = outline.filter(({ title }) => splitLabel(title) === null);
  const teasers = unnumbered.filter(
    ({ heading }) => heading?.closest('a[href]') || heading?.querySelector(':scope > a[href]:not([href^="#"])'),
  );
  return {
    title: `${page.title}\n${page.document.title}`,
    headings: outline.map(({ title }) => title),
    lead: readLead(page.main),
    fixes,
    steps: fixes.flatMap(({ steps }) => steps.map(({ text }) => text)),
    texts: fixes.flatMap(({ title, summary, steps }) => [
      title,
      ...(summary === null ? [] : [summary]),
      ...steps.map(({ text }) => text),
    ]),
    types: readSchemaTypes(page.document),
    teaserShare: unnumbered.length === 0 ? 0 : teasers.length / unnumbered.length,
    listings: page.main.querySelectorAll('pre').length,
    isForm: page.main.querySelector('li > input, li > label > input') !== null,
    isShop:
      page.document.querySelector(
        '[class*="add-to-cart"], [id*="add-to-cart"], [name="add-to-cart"], [itemtype$="/Product"]',
      ) !== null,
  };
}

function readLead(main: Element): string {
  let lead = '';
  for (const paragraph of main.querySelectorAll('p')) {
    lead += `${readText(paragraph)} `;
    if (lead.length > LEAD) break;
  }
  return lead.slice(0, LEAD);
}
