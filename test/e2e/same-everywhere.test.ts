import { describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { KeptList } from '../../src/core/kept-list';
import { foldEvents, type Progress } from '../../src/core/progress/fold';
import { type Article, serveAs, tick, visit } from './article';
import { forEachBrowser, type Rig, until } from './harness';
import { type Face, handsOfArticle, handsOfPage } from './list-hands';
import { ACTS, type Act, type Outline, type Shown } from './list-in-page';
import { openOwnPage } from './own-page';

declare const chrome: typeof extensionApi;

const ACTIONS = 200;
const SEED = 20_260_722;
const SECOND_MS = 1000;
const URL = 'https://everywhere.example/internet';
/** How often each thing is done, compared with the others. */
const SHARES: Record<Act, number> = {
  tick: 40,
  outcome: 14,
  note: 8,
  undo: 14,
  redo: 10,
  reset: 2,
  resetFix: 4,
  platform: 4,
  catchUp: 4,
};
const BAG = ACTS.flatMap((act) => Array.from({ length: SHARES[act] }, () => act));

describe('a list in two tabs, the panel and the dashboard', () => {
  forEachBrowser((rig) => {
    it(`is the same after ${ACTIONS} things were done here and there: everywhere, on the disk, and after a reload`, async () => {
      serveAs(rig, 'step-meanings', URL);
      const tabs = [await visit(rig, URL), await visit(rig, URL)];
      await tick(tabs[1] as Article, 0);
      const { checklist } = await readStored(rig, null);
      const panel = await openOwnPage(rig, 'sidepanel.html', { background: true });
      const board = await openOwnPage(rig, `dashboard.html#list=${checklist.id}`, { background: true });
      for (const own of [panel, board]) await own.waitFor('[data-step-id]');
      const [articles, pages] = [tabs.map(handsOfArticle), [panel, board].map(handsOfPage)];
      const faces = [...articles, ...pages];

      const counts = await shake(articles, pages);
      const outlines = () => Promise.all(faces.map(async (face) => outlineOf(await face.read())));
      const outline = await waitForEqual(outlines, SECOND_MS);
      const shown = await readAll(faces);
      expect(shown).toMatchObject(outline);
      expect(shown).toMatchObject(inWords(foldEvents((await readStored(rig, checklist.id)).events)));
      // Something came of it.
      expect(Object.keys(counts)).toEqual(
        expect.arrayContaining(['tick', 'outcome', 'note', 'undo', 'redo', 'platform']),
      );
      expect(shown.ticked.length + shown.said.length + shown.notes.length).toBeGreaterThan(0);

      for (const { page, overlay } of tabs) {
        await page.bringToFront();
        await page.reload({ waitUntil: 'domcontentloaded' });
        await overlay.waitFor('[data-step-id], .finish');
      }
      for (const own of [panel, board]) {
        await own.reload();
        await own.waitFor('[data-step-id], .finish');
      }
      expect(await readAll(faces)).toEqual(shown);
      await Promise.all([...tabs, panel, board].map(({ page }) => page.close()));
    }, 180_000);
  });
});

/** Does many things in random faces, on both pages of ours at once. Answers how often each was done. */
async function shake(tabs: readonly Face[], pages: readonly Face[]): Promise<Record<string, number>> {
  const random = createRandom(SEED);
  const counts: Record<string, number> = {};
  for (let done = 0; done < ACTIONS; ) {
    const tab = tabs[random(tabs.length)] as Face;
    const busy = [tab, ...pages.filter(() => random(3) > 0)].slice(0, ACTIONS - done);
    const acts = busy.map((face) => ({ face, act: BAG[random(BAG.length)] as Act, number: random(1000) }));
    const results = await Promise.all(acts.map(({ face, act, number }) => face.act(act, number)));
    for (const [at, { act }] of acts.entries()) {
      if (!results[at]) continue;
      done += 1;
      counts[act] = (counts[act] ?? 0) + 1;
    }
  }
  return counts;
}

/** What can be told of a face without opening anything in it. */
function outlineOf({ title, counts, platform, undo, redo }: Shown): Outline {
  return { title, counts, platform, undo, redo };
}

/** What all faces show, as soon as they show the same. @throws with what they show when they do not */
async function waitForEqual<T>(look: () => Promise<T[]>, timeoutMs: number): Promise<T> {
  let seen: T[] = [];
  const areEqual = async () => {
    seen = await look();
    return new Set(seen.map((one) => JSON.stringify(one))).size === 1;
  };
  await until(areEqual, 'all faces to be equal', timeoutMs).catch((error) => {
    throw new Error(`${error.message}: ${seen.map((one) => JSON.stringify(one)).join('\n')}`);
  });
  return seen[0] as T;
}

/** The same of all that they show when all is open. */
async function readAll(faces: readonly Face[]): Promise<Shown> {
  for (const face of faces) await face.unfold();
  return waitForEqual(() => Promise.all(faces.map((face) => face.read())), SECOND_MS);
}

/** What a face should show of what is stored. */
function inWords({ done, outcomes, notes, platform, undoable, redoable }: Progress): Partial<Shown> {
  return {
    platform: platform ?? '',
    ticked: [...done].sort(),
    said: [...outcomes].map(([fix, { outcome }]) => `${fix} ${outcome}`).sort(),
    notes: [...notes].map(([fix, note]) => `${fix} ${note}`).sort(),
    undo: undoable === null ? null : (expect.any(String) as unknown as string),
    redo: redoable === null ? null : (expect.any(String) as unknown as string),
  };
}

/** A list as it is stored; with `null` the only one. */
async function readStored(rig: Rig, checklistId: string | null): Promise<KeptList> {
  const { lists } = await rig.browser.callExtension(
    (): Promise<{ lists: KeptList[] }> => chrome.runtime.sendMessage({ name: 'readLists', payload: { from: 0 } }),
  );
  const found = lists.find(({ checklist }) => checklistId === null || checklist.id === checklistId);
  if (!found) throw new Error('Not stored');
  return found;
}

/** Numbers that look random and are the same each time (mulberry32). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
