import { Dexie, type EntityTable } from 'dexie';

/** What is known of a copy without reading it. */
export interface CopyInfo {
  id: string;
  /** When it was made, in milliseconds since 1970. */
  at: number;
  lists: number;
  /** That it takes on the disk. */
  bytes: number;
  /** Tells apart what was kept when it was made from what is kept at another time. */
  state: string;
}

export interface Copy {
  info: CopyInfo;
  /** A backup, compressed by gzip. */
  content: Blob;
}

/** Copies of all that is kept, in a database of their own: whatever becomes of the other, these are there. */
export type Copies = Dexie & {
  infos: EntityTable<CopyInfo, 'id'>;
  contents: EntityTable<{ id: string; content: Blob }, 'id'>;
};

/** As many as are kept. */
const MOST_KEPT = 3;

/** The database of copies, opened at first use. @param name another name is another database */
export function openCopies(name = 'fixtrail-copies'): Copies {
  const copies = new Dexie(name) as Copies;
  copies.version(1).stores({ infos: 'id, at', contents: 'id' });
  return copies;
}

/** Last made first. */
export async function readCopies(copies: Copies): Promise<CopyInfo[]> {
  return copies.infos.orderBy('at').reverse().toArray();
}

/** Keeps a copy in the place of the oldest. @throws when it could not be kept; all others are as they were then */
export async function saveCopy(copies: Copies, { info, content }: Copy): Promise<void> {
  await copies.transaction('rw', copies.infos, copies.contents, async () => {
    await copies.infos.put(info);
    await copies.contents.put({ id: info.id, content });
    const ids = await copies.infos.orderBy('at').primaryKeys();
    await deleteThose(copies, ids.slice(0, -MOST_KEPT));
  });
}

/** A copy as the file that a backup is; `null` when it is gone. @throws when it cannot be read */
export async function loadCopy(copies: Copies, id: string): Promise<Blob | null> {
  const kept = await copies.contents.get(id);
  if (!kept) return null;
  return new Response(kept.content.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
}

/** Deletes all copies. */
export async function deleteCopies(copies: Copies): Promise<void> {
  await copies.transaction('rw', copies.infos, copies.contents, async () => {
    await deleteThose(copies, await copies.infos.toCollection().primaryKeys());
  });
}

async function deleteThose(copies: Copies, ids: readonly string[]): Promise<void> {
  await copies.infos.bulkDelete([...ids]);
  await copies.contents.bulkDelete([...ids]);
}
