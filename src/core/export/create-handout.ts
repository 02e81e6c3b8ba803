import type { KeptList } from '../kept-list';
import { foldEvents } from '../progress/fold';
import type { ExportOptions } from './format';
import type { Handout, HandoutWords } from './handout';
import { cutList, type Scope } from './scope';

/**
 * What is handed over of these lists; `null` when nothing of them is asked for.
 *
 * @param at now, in milliseconds since 1970
 */
export function createHandout(
  lists: readonly KeptList[],
  scope: Scope,
  options: ExportOptions,
  words: HandoutWords,
  at: number,
): Handout | null {
  const handed = lists.flatMap((list) => {
    const cut = cutList(list, scope);
    return cut ? [{ ...cut, progress: foldEvents(cut.events) }] : [];
  });
  return handed.length === 0 ? null : { lists: handed, options, words, at };
}
