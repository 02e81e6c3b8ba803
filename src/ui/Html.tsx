import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Door } from '../core/sanitize';
import { useList } from './list/list-context';

interface Props {
  /** Untrusted; passes the one door. */
  html: string;
  /** What to show when there is no markup, and until the door is there. */
  text: string;
  /** Address that relative links belong to. */
  base: string;
}

/** Without any of these a text is no markup, and nothing has to pass the door. */
const MARKUP = /[<&]/;

/** Markup of a page in a surface of ours. */
export function Html({ html, text, base }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const { readDoor } = useList().parts;
  useLayoutEffect(() => {
    let isWanted = true;
    const show = (door: Door) => {
      const fragment = readClean(door, html, base);
      if (isWanted && fragment.textContent?.trim()) place.current?.replaceChildren(fragment.cloneNode(true));
    };
    place.current?.replaceChildren(text);
    const door = MARKUP.test(html) ? readDoor() : null;
    if (typeof door === 'function') show(door);
    // Where it cannot come, the text stays.
    else door?.then(show, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [html, text, base, readDoor]);
  return <span ref={place} />;
}

const clean = new Map<string, DocumentFragment>();

/** Markup that has passed the door: each once, for as long as the page is open. */
function readClean(door: Door, html: string, base: string): DocumentFragment {
  const key = `${base} ${html}`;
  const known = clean.get(key);
  if (known) return known;
  const fragment = door(html, base);
  clean.set(key, fragment);
  return fragment;
}
