import type { Damaged } from '../store/all-records';
import { damageFound } from '../store/damage-found';
import { deleteDamaged, readDamaged, restoreDamaged, writeDamaged } from '../store/damaged';
import type { Database } from '../store/db';

/** Records that cannot be read, and what this page did about them. */
export interface Damage {
  /** How many this page deleted last and can bring back. */
  deleted(): number;
  /** Looks for them if nobody has. Never rejects. */
  look(): Promise<void>;
  /** All of them as a file holds them. */
  write(): Promise<string>;
  remove(): Promise<void>;
  /** Brings back what was deleted. */
  restore(): Promise<void>;
}

export function createDamage(db: Database): Damage {
  let deleted: readonly Damaged[] = [];
  const note = (records: number) => damageFound.setValue(records);
  return {
    deleted: () => deleted.length,
    look: async () => {
      if ((await damageFound.getValue()) !== null) return;
      await readDamaged(db)
        .then(({ length }) => note(length))
        .catch(() => undefined);
    },
    write: async () => writeDamaged(await readDamaged(db)),
    remove: async () => {
      const found = await readDamaged(db);
      await deleteDamaged(db, found);
      deleted = found.filter(({ record }) => record !== null);
      await note(0);
    },
    restore: async () => {
      await restoreDamaged(db, deleted);
      await note(deleted.length);
      deleted = [];
    },
  };
}
