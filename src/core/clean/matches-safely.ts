/** Whether an element is one that a selector of the reader's names. One that a browser cannot read names none. */
export function matchesSafely(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
