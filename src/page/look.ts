import type { Look } from '../core/look';

type Follower = (look: Look | null) => void;

let current: Look | null = null;
const followers = new Set<Follower>();

/** The look of all that is drawn over this page, now and from now on. */
export function wearLook(look: Look): void {
  current = look;
  for (const follow of followers) follow(look);
}

/** Calls back with the look, `null` as long as it is not known, and whenever it changes. Returns a function that stops it. */
export function followLook(follow: Follower): () => void {
  followers.add(follow);
  follow(current);
  return () => followers.delete(follow);
}
