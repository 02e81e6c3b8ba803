import { forgetSite, type Lesson, readLessons, teach, type Verdict } from '../core/detect/lesson';
import { settings } from './settings';

/** What the reader said of pages, newest last. In a private window, what was said there goes before what is on the disk. */
export async function loadLessons(isPrivate: boolean): Promise<Lesson[]> {
  const onDisk = readLessons(await settings.lessons.getValue());
  if (!isPrivate) return onDisk;
  const inMemory = readLessons(await settings.privateLessons.getValue());
  const isOverruled = ({ address }: Lesson) => inMemory.some((lesson) => lesson.address === address);
  return [...onDisk.filter((lesson) => !isOverruled(lesson)), ...inMemory];
}

/** Keeps what was said of the page at an address; `null` takes it back. A private window writes nothing of it to the disk. */
export async function saveLesson(url: string, verdict: Verdict | null, isPrivate: boolean): Promise<void> {
  if (verdict === null) await change((lessons) => teach(lessons, url, null));
  else await change((lessons) => teach(lessons, url, verdict), isPrivate ? PRIVATE : DURABLE);
}

/** Forgets all that was said of the pages of a site. */
export async function forgetLessonsOf(url: string): Promise<void> {
  await change((lessons) => forgetSite(lessons, url));
}

/**
 * Takes over the pages that version 0.1 kept in a list of their own: the reader asked a checklist of each, so they are
 * lists of fixes.
 */
export async function adoptChosenPages(): Promise<void> {
  const stored: unknown = await settings.chosenPages.getValue();
  const chosen = readLessons(Array.isArray(stored) ? stored.map((address) => ({ address, verdict: 'yes' })) : []);
  await change((lessons) => chosen.reduce((all, { address }) => teach(all, address, 'yes'), [...lessons]), DURABLE);
  await settings.chosenPages.removeValue();
}

const DURABLE = [settings.lessons];
const PRIVATE = [settings.privateLessons];

/** Writes only what becomes another list. */
async function change(make: (lessons: readonly Lesson[]) => Lesson[], lists = [...DURABLE, ...PRIVATE]): Promise<void> {
  for (const list of lists) {
    const before = readLessons(await list.getValue());
    const after = make(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await list.setValue(after);
  }
}
