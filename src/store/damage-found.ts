import { storage } from '@wxt-dev/storage';

/** How many records could not be read when all were last read; `null` when that was not yet. In memory only. */
export const damageFound = storage.defineItem<number | null>('session:damageFound', { fallback: null });
