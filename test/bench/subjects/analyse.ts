import { analyse } from '../../../src/core/analyse';
import type { Analysis } from '../../../src/core/types';

/** What runs on a page that may be an article. */
export function run(document: Document): Analysis {
  return analyse(document, (_what, error) => {
    throw error;
  });
}
