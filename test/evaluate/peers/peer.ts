import type { World } from './isolated-world';

/** Another tool that takes the clutter out of pages. */
export interface Peer {
  /** Works on the page that the world belongs to, as the tool's users see it done. `url`: where the page was saved from. */
  clean(world: World, url: string): Promise<void>;
}
