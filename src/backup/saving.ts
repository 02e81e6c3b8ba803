import { saveFile } from '../page/save-file';
import type { Database } from '../store/db';
import { loadAllSettings } from '../store/everything';
import { settings } from '../store/settings';
import type { KeepingView } from '../ui/backup/view';
import { createBackup } from './create-backup';

/** Writes one backup at a time and says how far it is. */
export interface Saving {
  view(): Pick<KeepingView, 'saving' | 'end'>;
  /** Never rejects. */
  save(): Promise<void>;
  cancel(): void;
}

/** How often it is drawn how far it is. */
const DRAWN_MS = 100;

export function createSaving(db: Database, onChange: () => void): Saving {
  let saving: KeepingView['saving'] = null;
  let end: KeepingView['end'] = null;
  let abort = new AbortController();

  const write = async (): Promise<KeepingView['end']> => {
    const of = await db.checklists.count();
    const at = Date.now();
    let drawnAt = 0;
    const tell = (lists: number) => {
      saving = { lists, of };
      if (performance.now() - drawnAt < DRAWN_MS) return;
      drawnAt = performance.now();
      onChange();
    };
    tell(0);
    const { file, name, damaged } = await createBackup({ db, settings: await loadAllSettings() }, at, {
      signal: abort.signal,
      onProgress: tell,
    });
    saveFile(file, name, file.type);
    await settings.lastBackup.setValue(at);
    return { kind: 'saved', name, damaged };
  };
  return {
    view: () => ({ saving, end }),
    cancel: () => abort.abort(),
    save: async () => {
      if (saving) return;
      abort = new AbortController();
      saving = { lists: 0, of: 0 };
      end = null;
      end = await write().catch(() => ({ kind: abort.signal.aborted ? 'cancelled' : 'failed' }));
      saving = null;
      onChange();
    },
  };
}
