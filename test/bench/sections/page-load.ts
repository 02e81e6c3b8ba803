import type { Row } from '../row';
import type { Seat } from '../task';
import { measureArrival } from './arrival';
import { measureLoadCost } from './load-cost';

/** What FixTrail adds to the load of a page that is none of its business, and how soon it is ready on one that is. */
export async function measurePageLoad(seat: Seat): Promise<Row[]> {
  // What a page costs is only known in Chromium.
  const cost = seat.browser === 'chromium' ? await measureLoadCost(seat) : [];
  return [...cost, ...(await measureArrival(seat))];
}
