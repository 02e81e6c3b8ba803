import type { Rig } from './harness';

/** As large as articles are that list eight ways to mend something. */
const FIXES = 8;
const STEPS = 3;
/** Lists that are written at once. */
const CHUNK = 500;

/** Keeps so many checklists, as if the reader had ticked some steps of each, one in three. */
export async function keepManyLists(rig: Rig, count: number): Promise<void> {
  for (let from = 0; from < count; from += CHUNK)
    await rig.browser.callExtension(writeLists, from, Math.min(count, from + CHUNK), FIXES, STEPS);
}

/** Checklists, events and deleted lists that are in the database. */
export function countKept(rig: Rig): Promise<{ checklists: number; events: number; trash: number }> {
  return rig.browser.callExtension(async () => {
    const opening = indexedDB.open('fixtrail');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const count = (store: string) =>
      new Promise<number>((resolve) => {
        const counting = db.transaction(store).objectStore(store).count();
        counting.onsuccess = () => resolve(counting.result);
      });
    const [checklists, events, trash] = [await count('checklists'), await count('events'), await count('trash')];
    db.close();
    return { checklists, events, trash };
  });
}

/** Runs in a page of the extension. Its database must be there. */
async function writeLists(from: number, to: number, fixes: number, steps: number): Promise<void> {
  const opening = indexedDB.open('fixtrail');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const writing = db.transaction(['checklists', 'events'], 'readwrite');
  const words = 'Open the settings of the device, look for the entry that names the network, and choose it.';
  for (let nth = from; nth < to; nth += 1) {
    const id = `many-${String((nth * 7919) % 1_000_003).padStart(7, '0')}`;
    const anchor = (tag: string, at: number) => ({ tag, text: `anchor${nth}${at}`, nth: at });
    const checklist = {
      schema: 3,
      id,
      title: `How to mend thing ${nth}`,
      url: `https://many.example/${nth}`,
      language: 'en',
      source: 'many.example',
      platforms: ['windows'],
      fixes: Array.from({ length: fixes }, (_, fix) => ({
        id: `${nth}-${fix}`,
        label: `Fix ${fix + 1}`,
        title: `Mend it in way ${fix + 1}`,
        anchor: anchor('h2', fix),
        summary: null,
        platforms: [],
        promoted: false,
        restarts: false,
        steps: Array.from({ length: steps }, (_, step) => ({
          id: `${nth}-${fix}-${step}`,
          text: `${words} ${nth} ${fix} ${step}`,
          html: `<b>${words}</b> ${nth} ${fix} ${step}`,
          number: step + 1,
          lead: null,
          anchor: anchor('li', fix * steps + step),
          substeps: [],
          images: [],
          alternative: null,
          commands: [],
          platforms: [],
          promoted: false,
          restarts: false,
          waitSeconds: null,
        })),
      })),
    };
    writing.objectStore('checklists').put(checklist);
    for (let fix = 0; fix < fixes; fix += 1)
      writing.objectStore('events').put({
        id: crypto.randomUUID(),
        at: 1_700_000_000_000 + nth * 1000 + fix,
        checklistId: id,
        kind: 'done',
        fixId: `${nth}-${fix}`,
        stepId: `${nth}-${fix}-0`,
      });
  }
  await new Promise((resolve, reject) => {
    writing.oncomplete = resolve;
    writing.onabort = () => reject(writing.error);
  });
  db.close();
}
