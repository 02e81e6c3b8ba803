import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { json } from '../../../src/core/export/json';
import { aHandout } from '../../a-handout';
import { runs } from '../../runs';
import { anyList } from './any-list';
import { hostile, richLists } from './rich-lists';

const validate = addFormats(new Ajv({ allErrors: true })).compile(
  JSON.parse(readFileSync('src/core/export/fixtrail.schema.json', 'utf8')),
);
const faultsOf = (text: string) => (validate(JSON.parse(text)) ? [] : validate.errors);

/** Ids are ours, never words of a page. */
const ownIds = richLists.map((list) => ({ ...list, checklist: { ...list.checklist, id: 'own' } }));

describe('our own file', () => {
  it.each(ownIds)('is what its schema describes: a list $name', ({ checklist, events }) => {
    const own = events.map((event) => ({ ...event, checklistId: 'own', id: event.id.replace(/^.*-event/, 'event') }));
    expect(faultsOf(json.render(aHandout([[checklist, own]])))).toEqual([]);
  });

  it('is what its schema describes, whatever the words are', () => {
    fc.assert(
      fc.property(anyList, ({ checklist, events }) => {
        expect(faultsOf(json.render(aHandout([[checklist, events]])))).toEqual([]);
      }),
      runs(),
    );
  });

  it('has a line for its head, for each list and for its end, so that it can be read line by line', () => {
    const lines = json
      .render(aHandout([hostile, hostile].map(({ checklist, events }) => [checklist, events])))
      .split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('{"format":"fixtrail","version":2,"savedAt":"2026-11-22T12:00:00.000Z","lists":[');
    for (const line of lines.slice(1, 3))
      expect(JSON.parse(line.replace(/,$/, '')).checklist).toEqual(hostile.checklist);
    expect(lines.slice(3)).toEqual([']}', '']);
  });

  it('holds all that was ever done, and beside it what that comes to', () => {
    const { checklist, events } = hostile;
    const [list] = JSON.parse(json.render(aHandout([[checklist, events]]))).lists;
    expect(list.events).toEqual(events);
    expect(list.progress).toMatchObject({ title: '', done: ['s1'], outcomes: [], solvedBy: null });
  });
});
