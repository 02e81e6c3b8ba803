import { followPreferences } from '../own-page';
import { mountLine } from './mount-line';
import { refuseLinks } from './refuse-links';

/** For so long the example is seen as a site would show it, in milliseconds. */
const SEEN_MS = 1200;

/** Has the reader, which is in the page already, work on the example as on an article that one asked a list of. */
export async function startDemo(document: Document): Promise<void> {
  const line = mountLine(document);
  refuseLinks(document);
  await followPreferences(line.frame, ({ preferences, words }) => {
    line.draw();
    window.fixtrailReader?.prefer({ preferences, words, atHand: {} });
  });
  line.draw();
  await new Promise((seen) => setTimeout(seen, SEEN_MS));
  await window.fixtrailReader?.look(true, null);
}
