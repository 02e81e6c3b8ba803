/** How long a browser may take to begin a download. */
const KEPT_MS = 60_000;
/** What Chromium saves from plain-http pages without a question (seen in 156, 2026-11). */
const UNQUESTIONED = /\.(?:csv|json|txt)$/;

/**
 * Saves a text, or what is to be in a file, as a file in the reader's downloads, by a link: that needs no permission and works in Firefox for
 * Android too. On plain-http pages the name may get a second extension, `.txt`: other files would be held back there.
 */
export function saveFile(text: string | Blob, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = isSecureContext || UNQUESTIONED.test(name) ? name : `${name}.txt`;
  // Never in the tree: neither the page nor the overlay sees the click.
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
