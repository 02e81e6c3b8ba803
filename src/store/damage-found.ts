import { storage } from '@wxt-dev/storage';

/** How many records could not be read when all were last read; `null` when that was not yet. In memory only. */
export const damageFound = storage.defineItem<number | null>('session:damageFound', { fallback: null });

/** Remembers how many there are. */
export function noteDamage(records: number): void {
  void damageFound.getValue().then((known) => (known === records ? undefined : damageFound.setValue(records)));
}
