/** The focused element inside of another, in a page or in a shadow root; `null` when the focus is elsewhere. */
export function focusedIn(place: Element | null): HTMLElement | null {
  const root = place?.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return null;
  const { activeElement } = root;
  return activeElement instanceof HTMLElement && place?.contains(activeElement) ? activeElement : null;
}
