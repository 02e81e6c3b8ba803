import { browser } from 'wxt/browser';
import { isBackupDue, putOff } from '../core/backup-due';
import { answerMessages } from '../messages';
import { saveFile } from '../page/save-file';
import { loadCopy, openCopies, readCopies } from '../store/copies';
import { damageFound } from '../store/damage-found';
import { openDatabase } from '../store/db';
import { loadPreferences, watchPreferences } from '../store/preferences';
import { settings } from '../store/settings';
import type { KeepingActions, KeepingView } from '../ui/backup/view';
import { nameBackup } from './create-backup';
import { createDamage } from './damage';
import { createSaving } from './saving';

const JSON_TYPE = 'application/json';

/** How all is kept, and what can be done for it, on any page of ours. Follows what is changed elsewhere. */
export function createKeeping(show: (view: KeepingView) => void): { actions: KeepingActions; start(): void } {
  const db = openDatabase();
  const copies = openCopies();
  let isUndone = false;
  const isPrivate = browser.extension?.inIncognitoContext ?? false;
  let kept: Omit<KeepingView, 'saving' | 'end'> | null = null;
  const draw = () => kept && show({ ...kept, ...saving.view() });
  const saving = createSaving(db, draw);
  const damage = createDamage(db);

  const refresh = async () => {
    const [{ remindBackup }, last, putOffUntil, rows, damaged] = await Promise.all([
      loadPreferences(),
      settings.lastBackup.getValue(),
      settings.backupPutOff.getValue(),
      readCopies(copies).catch(() => null),
      damageFound.getValue(),
    ]);
    const isDue = isBackupDue(remindBackup, { last, putOffUntil, now: Date.now() });
    kept = {
      lastAt: last,
      isDue: isDue && !isPrivate && (await db.checklists.count()) > 0,
      copies: rows,
      damaged: damaged ?? 0,
      deleted: damage.deleted(),
      isUndone,
      isPrivate,
    };
    draw();
  };
  const attempt = async (job: () => Promise<unknown>) => {
    isUndone = await job().then(
      () => false,
      () => true,
    );
    await refresh();
  };
  return {
    start: () => {
      const watched = [settings.lastBackup, settings.backupPutOff, damageFound];
      for (const item of watched) item.watch(() => void refresh());
      watchPreferences(() => void refresh());
      answerMessages({
        listsChanged: async () => {
          void refresh();
          return undefined;
        },
      });
      // A copy may have been made meanwhile.
      document.addEventListener('visibilitychange', () => void refresh());
      void refresh();
      if (!isPrivate) void damage.look();
    },
    actions: {
      saveBackup: () => void saving.save(),
      cancel: saving.cancel,
      putOff: () => void attempt(() => settings.backupPutOff.setValue(putOff(Date.now()))),
      saveCopy: (id) =>
        void attempt(async () => {
          const file = await loadCopy(copies, id);
          if (!file) throw new Error(`Copy ${id} is gone`);
          saveFile(file, nameBackup(Number(id)), JSON_TYPE);
        }),
      saveDamaged: () => void attempt(async () => saveFile(await damage.write(), 'fixtrail-damaged.json', JSON_TYPE)),
      deleteDamaged: () => void attempt(damage.remove),
      restoreDamaged: () => void attempt(damage.restore),
    },
  };
}
