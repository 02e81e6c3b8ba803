import { useLayoutEffect, useRef } from 'preact/hooks';
import { sanitize } from '../core/sanitize';

interface Props {
  /** Untrusted; passes the one door. */
  html: string;
  /** What to show when there is no markup. */
  text: string;
  /** Address that relative links belong to. */
  base: string;
}

/** Markup of a page in a surface of ours. */
export function Html({ html, text, base }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const fragment = html === '' ? null : readClean(html, base);
    if (fragment?.textContent?.trim()) place.current?.replaceChildren(fragment.cloneNode(true));
    else place.current?.replaceChildren(text);
  }, [html, text, base]);
  return <span ref={place} />;
}

const clean = new Map<string, DocumentFragment>();

/** Markup that has passed the door: each once, for as long as the page is open. */
function readClean(html: string, base: string): DocumentFragment {
  const key = `${base} ${html}`;
  const known = clean.get(key);
  if (known) return known;
  const fragment = sanitize(html, base);
  clean.set(key, fragment);
  return fragment;
}
