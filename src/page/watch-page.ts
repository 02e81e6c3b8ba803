/** When to look again, in milliseconds after the page was looked at: content that comes late, bounded. */
const LATE_MS = [1000, 3000];

declare global {
  interface Window {
    /** Set in the extension's own world of a page: a second run of stage 1 only looks again. */
    fixtrailLook?: () => void;
  }
}

/**
 * Calls `look` as soon as the page is parsed, after late content may have come, and again for each page that the site shows
 * without a reload.
 *
 * @param look whether it has found what it looks for; then it is left alone until the next page
 */
export function watchPage(look: () => boolean): void {
  if (window.fixtrailLook) {
    window.fixtrailLook();
    return;
  }
  let turn = 0;
  const lookAgain = (looksMs = [0, ...LATE_MS]) => {
    const own = ++turn;
    // A later turn, and a look that found something, leave the rest of these without effect.
    for (const delayMs of looksMs) setTimeout(() => own === turn && look() && turn++, delayMs);
  };
  window.fixtrailLook = lookAgain;
  watchAddress(lookAgain);
  const begin = () => look() || lookAgain(LATE_MS);
  // Before the browser's own moment for it, which may come after the first frame.
  if (document.readyState === 'loading') document.addEventListener('readystatechange', begin, { once: true });
  else begin();
}

/** Calls back when the address changes without a reload, the part behind # apart. */
export function watchAddress(onChange: () => void): void {
  const read = () => location.href.split('#')[0];
  let address = read();
  const compare = () => {
    if (read() === address) return;
    address = read();
    onChange();
  };
  if (window.navigation) navigation.addEventListener('currententrychange', compare);
  else setInterval(compare, 1000);
}
