import type { Popup } from '../../scripts/open/popup';
import { until } from './harness';

/** Waits until the popup says so. @throws with what it says instead */
export async function waitForWords(popup: Popup, words: string): Promise<void> {
  await until(async () => (await popup.text()).includes(words), `"${words}" in the popup`).catch(async (error) => {
    throw new Error(`${error.message}; it says "${await popup.text()}"`);
  });
}
