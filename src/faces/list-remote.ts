import { createRef, type RefObject } from 'preact';
import type { CommandName } from '../messages';
import type { ListRemote } from '../ui/list/Checklist';

/** The way into the list that is drawn on this page. */
export interface PageRemote {
  /** To be filled by the list. */
  readonly ref: RefObject<ListRemote | null>;
  /** Does what a key of the browser asks for. Answers whether anything was done. */
  obey(name: CommandName): boolean;
}

export function createRemote(): PageRemote {
  const ref = createRef<ListRemote>();
  // There is no overlay to fold on a page of ours.
  return { ref, obey: (name) => name !== 'toggle-overlay' && (ref.current?.obey(name) ?? false) };
}
