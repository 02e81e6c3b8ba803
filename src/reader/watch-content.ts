/** Looks at most this often, and no more after so many looks: an article that never rests is left alone. */
const PAUSE_MS = 300;
const LOOKS = 60;

/** Calls back, bounded, after the page has added elements. Returns a function that stops it. */
export function watchContent(document: Document, onAdded: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks = 0;
  const observer = new MutationObserver((records) => {
    if (
      timer !== undefined ||
      !records.some(({ addedNodes }) => [...addedNodes].some(({ nodeType }) => nodeType === 1))
    )
      return;
    timer = setTimeout(() => {
      timer = undefined;
      looks += 1;
      if (looks === LOOKS) observer.disconnect();
      onAdded();
    }, PAUSE_MS);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
