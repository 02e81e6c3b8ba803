import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser's profile on the disk. */
export interface Profile {
  folder: string;
  isTemporary: boolean;
  /** Deletes a temporary profile; leaves a given one alone. */
  remove(): void;
}

/** The given folder, made if missing; a new temporary one for `null`. */
export function openProfile(folder: string | null): Profile {
  if (folder) {
    mkdirSync(folder, { recursive: true });
    return { folder, isTemporary: false, remove: () => {} };
  }
  const temporary = mkdtempSync(join(tmpdir(), 'fixtrail-profile-'));
  // The last of the browser's processes may still be writing.
  const remove = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 10 });
  return { folder: temporary, isTemporary: true, remove };
}
