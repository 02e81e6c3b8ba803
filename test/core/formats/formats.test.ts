import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/core/export/csv';
import type { ExportFormat } from '../../../src/core/export/format';
import type { Handout } from '../../../src/core/export/handout';
import { howto } from '../../../src/core/export/howto';
import { html } from '../../../src/core/export/html';
import { json } from '../../../src/core/export/json';
import { markdown } from '../../../src/core/export/markdown';
import { org } from '../../../src/core/export/org';
import { aHandout } from '../../a-handout';
import { expectedContent, type FixContent, flat, type ListContent } from './content';
import { readCsv } from './read-csv';
import { readHowTo } from './read-howto';
import { readHtml } from './read-html';
import { readJson } from './read-json';
import { readMarkdown } from './read-markdown';
import { readOrg } from './read-org';
import { everything, manyScripts, richLists, rightToLeft } from './rich-lists';

/** `hasLeads`: what introduces steps has a place of its own, and does not stand in the first of them. */
const READERS: { format: ExportFormat; read: (text: string) => ListContent[]; hasLeads?: boolean }[] = [
  { format: markdown, read: readMarkdown },
  { format: html, read: readHtml },
  { format: json, read: readJson },
  { format: csv, read: readCsv },
  { format: org, read: readOrg },
  { format: howto, read: readHowTo, hasLeads: false },
];

describe.each(READERS)('$format.id', ({ format, read, hasLeads = true }) => {
  const expected = (handout: Handout) => {
    const content = expectedContent(handout, format.carries);
    return hasLeads ? content : content.map(mergeLeads);
  };

  it.each(richLists)('a list $name is read back by another parser as what it was', ({ checklist, events }) => {
    const handout = aHandout([[checklist, events]]);
    expect(read(format.render(handout))).toEqual(expected(handout));
  });

  it('several lists are read back one after the other', () => {
    const handout = aHandout(
      [everything, rightToLeft, manyScripts].map(({ checklist, events }) => [checklist, events]),
    );
    expect(read(format.render(handout))).toEqual(expected(handout));
  });
});

function mergeLeads(list: ListContent): ListContent {
  const merge = (fix: FixContent) => ({
    ...fix,
    items: fix.items.map(({ lead, text, ...rest }) => ({ ...rest, lead: null, text: flat(`${lead ?? ''} ${text}`) })),
  });
  return { ...list, fixes: list.fixes.map(merge) };
}
