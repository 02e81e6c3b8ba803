/**
 * Puts a text on the clipboard. `false` if the browser refuses.
 *
 * Pages on plain http have no `navigator.clipboard`; there a selected field is copied, inside `container` so that the
 * page does not see it.
 */
export async function copyText(text: string, container: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromField(text, container);
  }
}

function copyFromField(text: string, container: HTMLElement): boolean {
  const root = container.getRootNode() as ShadowRoot | Document;
  const focused = root.activeElement;
  const field = container.ownerDocument.createElement('textarea');
  field.value = text;
  field.setAttribute('style', 'position:fixed;opacity:0');
  container.append(field);
  field.select();
  const copied = container.ownerDocument.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
