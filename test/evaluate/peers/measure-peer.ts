import { loadPage, probePage, type Subject } from '../measure-page';
import type { Prediction } from '../prediction';
import type { Seat } from '../seat';
import { openWorld } from './isolated-world';
import type { Peer } from './peer';

const CANONICAL = `document.querySelector('link[rel="canonical"][href^="http"]')?.href ?? null`;

/**
 * Measures what a peer leaves of one page, with FixTrail off, in the same way as FixTrail: what is rendered before, and after.
 * Peers detect nothing and make no list, so that part of the prediction says nothing.
 */
export async function measurePeer(peer: Peer, { page }: Seat, { url, gold, probe }: Subject): Promise<Prediction> {
  const start = Date.now();
  await loadPage(page, url);
  const before = await probePage(page, probe, gold);
  const world = await openWorld(page);
  // Filters may be for some sites only.
  const home = gold.url ?? (await world.run<string | null>(CANONICAL)) ?? url;
  await peer.clean(world, home);
  const after = await probePage(page, probe, gold);
  const detection = { isTroubleshooting: false, score: 0 };
  return { name: gold.name, detection, checklist: null, before, after, undoIdentical: null, ms: Date.now() - start };
}
