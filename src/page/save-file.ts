/** How long a browser may take to begin a download. */
const KEPT_MS = 60_000;

/**
 * Saves a text, or what is to be in a file, as a file in the reader's downloads, by a link: that needs no permission and works
 * in Firefox for Android too. For pages of the extension itself: those on plain http would be held back.
 */
export function saveFile(text: string | Blob, name: string, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
