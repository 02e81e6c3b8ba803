/** The focused element inside of another, in a page or in a shadow root; `null` when the focus is elsewhere. */
export function focusedIn(place: Element | null): HTMLElement | null {
  const root = place?.getRootNode() as Partial<DocumentOrShadowRoot> | undefined;
  const focused = root?.activeElement ?? null;
  return focused && place?.contains(focused) ? (focused as HTMLElement) : null;
}
