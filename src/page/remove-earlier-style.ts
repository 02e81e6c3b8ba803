/**
 * Removes the style sheet that an earlier run of FixTrail, cut off from the page, put at its end.
 *
 * @param attribute of ours that the sheet is about
 */
export function removeEarlierStyle(document: Document, attribute: string): void {
  for (const style of document.querySelectorAll('html > style'))
    if (style.textContent?.includes(`[${attribute}`)) style.remove();
}
