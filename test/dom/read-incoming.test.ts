import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { previewIncoming } from '@/src/backup/preview-incoming';
import { readIncoming } from '@/src/backup/read-incoming';
import { readLines } from '@/src/backup/read-lines';
import { BETWEEN, TAIL, writeHead, writeList } from '@/src/core/export/exchange';
import { type Fault, IncomingError } from '@/src/core/import/incoming';
import { readMarkdown } from '@/src/core/import/read-markdown';
import type { KeptList } from '@/src/core/kept-list';
import type { ProgressEvent } from '@/src/core/types';
import { type Database, openDatabase } from '@/src/store/db';
import { createDurableLog } from '@/src/store/durable-log';
import { aChecklist, aFix, aStep } from '../a-checklist';

const NAME = 'fixtrail-read-incoming-test';
const circumstances = { name: 'A file', now: 1000, report: () => undefined };
const watch = () => ({ signal: new AbortController().signal, onRead: () => undefined });

const linesOf = async (file: Blob) => {
  const lines: string[] = [];
  for await (const some of readLines(file, watch())) lines.push(...some);
  return lines;
};
const faultOf = async (job: Promise<unknown>): Promise<Fault> => {
  const error = await job.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof IncomingError) return error.fault;
  throw error ?? new Error('It was read.');
};

describe('the lines of a file', () => {
  it('are whole wherever the file is cut into pieces', async () => {
    const letters = '🙂é\n'.repeat(100_000);
    expect(await linesOf(new Blob([letters]))).toEqual(letters.split('\n'));
    expect(await linesOf(new Blob(['one\n', 'two', '', ' and\nthree']))).toEqual(['one', 'two and', 'three']);
  });

  it('are read in UTF-16 too, and without the mark at the front', async () => {
    const words = Uint16Array.from([0xfeff, ...[...'- [ ] é'].map((letter) => letter.charCodeAt(0))]);
    expect(await linesOf(new Blob([words]))).toEqual(['- [ ] é']);
    expect(await linesOf(new Blob(['\uFEFF{']))).toEqual(['{']);
  });

  it('are none of what is no text, which says at which line', async () => {
    expect(await faultOf(linesOf(new Blob(['a\nb\n', Uint8Array.of(0xff)])))).toMatchObject({ kind: 'notText' });
    expect(await faultOf(linesOf(new Blob(['a\0'])))).toEqual({ kind: 'notText', line: 1, place: '' });
    expect(await faultOf(linesOf(new Blob(['a', Uint8Array.of(0xf0, 0x9f)])))).toMatchObject({ kind: 'truncated' });
  });

  it('end when nobody wants them any more', async () => {
    const job = new AbortController();
    const lines = readLines(new Blob(['a\n'.repeat(1_000_000)]), { signal: job.signal, onRead: () => job.abort() });
    await expect(lines.next().then(() => lines.next())).rejects.toThrow('abort');
  });
});

describe('what a file would bring', () => {
  let db: Database;
  beforeEach(() => {
    db = openDatabase(NAME);
  });
  afterEach(async () => {
    db.close();
    await Dexie.delete(NAME);
  });

  const list = (id: string, stepIds: string[], url = `https://site.example/${id}`): KeptList => ({
    checklist: aChecklist([aFix('one', [aStep('a'), aStep('b')])], { id, url, title: id }),
    events: stepIds.map(
      (stepId, at): ProgressEvent => ({
        id: `${id}-${stepId}`,
        at,
        checklistId: id,
        kind: 'done',
        fixId: 'one',
        stepId,
      }),
    ),
  });
  const keep = async ({ checklist, events }: KeptList) => {
    for (const event of events) await createDurableLog(db).append(checklist, event);
  };
  const look = (text: string) => previewIncoming(db, readIncoming(new Blob([text]), circumstances, watch()));
  const write = (lists: readonly KeptList[]) =>
    writeHead(5, { enabled: true }) + lists.map(writeList).join(BETWEEN) + TAIL;

  it('is told apart from what is here, and from what is here and not there', async () => {
    await keep(list('same', ['a']));
    await keep(list('changed', ['a']));
    await keep(list('missing', ['a']));
    // Two versions of one article are one list.
    await keep(list('old', ['a'], 'https://site.example/gone'));
    await keep(list('newer', ['a'], 'https://site.example/gone'));
    const { preview, news } = await look(write([list('same', ['a']), list('changed', ['a', 'b']), list('new', [])]));
    expect(preview).toMatchObject({
      savedAt: 5,
      settings: { enabled: true },
      counts: { new: 1, changed: 1, same: 1 },
      missing: 2,
      first: [
        { title: 'same', novelty: 'same', fresh: 0, steps: 2, ticked: 1 },
        { title: 'changed', novelty: 'changed', fresh: 1, ticked: 2 },
        { title: 'new', novelty: 'new', ticked: 0 },
      ],
    });
    expect(news).toBeNull();
  });

  it('counts a list that is in it twice once', async () => {
    const { preview } = await look(write([list('twice', ['a']), list('twice', ['b'])]));
    expect(preview.counts).toEqual({ new: 1, changed: 0, same: 0 });
  });

  it('is only what does not stand so here already, where it does not tell what was done', async () => {
    const text = '# A\n## One\n> a note\n- [x] first\n- [ ] second\n';
    const [told] = readMarkdown(text, circumstances);
    if (!told) throw new Error('No list');
    const { checklist } = told;
    const [fix] = checklist.fixes;
    const own = { at: 1, checklistId: checklist.id, fixId: fix?.id ?? '' };
    await createDurableLog(db).append(checklist, { ...own, id: 'x', kind: 'done', stepId: fix?.steps[0]?.id ?? '' });
    await createDurableLog(db).append(checklist, { ...own, id: 'y', kind: 'note', text: 'a note' });
    expect((await look(text)).preview.counts).toEqual({ new: 0, changed: 0, same: 1 });
    const { preview, news } = await look(text.replace('- [ ]', '- [x]').replace('a note', 'another'));
    expect(preview.first).toMatchObject([{ novelty: 'changed', fresh: 2, ticked: 2 }]);
    expect(news?.[0]?.events.map(({ kind }) => kind)).toEqual(['done', 'note']);
  });
});
