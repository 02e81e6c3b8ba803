import { isStepList, itemsOf } from '../lists';
import type { Shape } from './shape';

/** The page is one procedure: all its step lists in page order, under the page's title. */
export const oneProcedure: Shape = {
  id: 'oneProcedure',
  find: (outline, page) => {
    const first = outline.findIndex(({ blocks }) => blocks.some(isStepList));
    const sections = first === -1 ? [] : outline.slice(first);
    const lists = sections.flatMap(({ blocks }) => blocks.filter(isStepList));
    const count = lists.reduce((sum, list) => sum + itemsOf(list).length, 0);
    const element = sections[0]?.heading ?? lists[0];
    return element && count >= 2 ? [{ label: '', title: page.title, element, sections }] : [];
  },
};
