/** What browsers let through to other apps as a file (Chromium's list, 2026-11); all else goes as text. */
const SHAREABLE = /\.(?:csv|html|txt)$/;

/** What is shared: a file where that can be, else its text. */
export interface Shared {
  title: string;
  text: string;
  /** Its content is that of the format, `text` may be plainer. */
  file: { name: string; content: string; mediaType: string };
}

/** Whether the system has a way to share. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** Asks the system where to; answers whether it took it. `null`: the reader thought better of it. */
export async function share({ title, text, file }: Shared): Promise<boolean | null> {
  const files = SHAREABLE.test(file.name) ? [new File([file.content], file.name, { type: file.mediaType })] : [];
  const asFile = { title, files };
  try {
    await navigator.share(files.length > 0 && navigator.canShare?.(asFile) ? asFile : { title, text });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? null : false;
  }
}
