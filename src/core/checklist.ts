import { readPlatforms } from './judge/platform';
import { fingerprint } from './match/fingerprint';
import type { Page } from './page';
import type { Checklist, Fix } from './types';

/** The checklist of a page; `null` without fixes. */
export function createChecklist({ title, url, language }: Page, fixes: Fix[]): Checklist | null {
  if (fixes.length === 0) return null;
  const source = new URL(url).hostname.replace(/^www\./, '');
  return { schema: 3, id: fingerprint(fixes), title, url, language, source, platforms: readPlatforms(title), fixes };
}
