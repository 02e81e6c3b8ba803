import { storage } from '@wxt-dev/storage';

/** Whether what belongs to the start of the browser was done. In memory only, so that the next start does it again. */
export const hasStarted = storage.defineItem<boolean>('session:hasStarted', { fallback: false });

/** Id of the list that the reader may go on with since the browser was started; `null` for none. In memory only. */
export const resumable = storage.defineItem<string | null>('session:resumable', { fallback: null });
