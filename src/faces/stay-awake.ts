import { readPreferred } from '../own-page';
import { keepAwake, type Wakefulness } from '../page/keep-awake';

/** A function that keeps the screen on for as long as that is wanted, if readers prefer it. */
export function createStayAwake(document: Document): (isWanted: boolean) => void {
  let awake: Wakefulness | null = null;
  return (isWanted) => {
    awake?.release();
    awake = isWanted && readPreferred()?.preferences.keepAwake ? keepAwake(document) : null;
  };
}
