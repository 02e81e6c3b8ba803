import { storage } from '@wxt-dev/storage';

/** How many records could not be read when all were last read. In memory only. */
export const damageFound = storage.defineItem<number>('session:damageFound', { fallback: 0 });
