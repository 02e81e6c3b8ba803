import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../../src/core/export/format';
import type { Handout } from '../../../src/core/export/handout';
import { aHandout } from '../../a-handout';
import { runs } from '../../runs';
import { anyList } from './any-list';
import { expectedContent, type FixContent, flat, type ListContent } from './content';
import { READERS } from './readers';
import { everything, manyScripts, richLists, rightToLeft } from './rich-lists';

describe.each(READERS)('$format.id', ({ format, read, hasLeads }) => {
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

  it('any list is read back as what it was, whatever its words are', () => {
    fc.assert(
      fc.property(anyList, ({ checklist, events }) => {
        const handout = aHandout([[checklist, events]]);
        expect(read(format.render(handout))).toEqual(expected(handout));
      }),
      runs(RUNS[format.id]),
    );
  });
});

/** One of the parsers is slow. */
const RUNS: Partial<Record<ExportFormat['id'], number>> = { org: 50 };

function mergeLeads(list: ListContent): ListContent {
  const merge = (fix: FixContent) => ({
    ...fix,
    items: fix.items.map(({ lead, text, ...rest }) => ({ ...rest, lead: null, text: flat(`${lead ?? ''} ${text}`) })),
  });
  return { ...list, fixes: list.fixes.map(merge) };
}
