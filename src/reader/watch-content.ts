/** Looks at most this often, and no more after so many looks: a page that never rests is left alone. */
const PAUSE_MS = 300;
const LOOKS = 60;
/** The most of a page's time that looking may take: one part in so many. */
const SHARE = 10;

interface Needs {
  /** Elements were added. */
  onAdded(): void | Promise<void>;
  /** The page never rests: it is not watched any more. */
  onTired(): void;
}

/** Calls back, bounded, after the page has added elements. Returns a function that stops it. */
export function watchContent(document: Document, { onAdded, onTired }: Needs): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  let pauseMs = PAUSE_MS;
  const look = async () => {
    const start = performance.now();
    await onAdded();
    pauseMs = Math.max(PAUSE_MS, SHARE * (performance.now() - start));
    timer = undefined;
    looks += 1;
    if (looks < LOOKS) return;
    observer.disconnect();
    onTired();
  };
  const observer = new MutationObserver((records) => {
    const hasMore = records.some(({ addedNodes }) => [...addedNodes].some(({ nodeType }) => nodeType === 1));
    if (timer === undefined && hasMore) timer = setTimeout(look, pauseMs);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
