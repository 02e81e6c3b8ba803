import { readSequence } from '../sequence';
import type { Shape } from './shape';

/** The page is one procedure: all its steps in page order, under the page's title. */
export const oneProcedure: Shape = {
  id: 'oneProcedure',
  find: (outline, page) => {
    const steps = readSequence(outline);
    const first = steps[0]?.element;
    const begin = outline.findLast(({ heading }) => heading && first && isBefore(heading, first));
    const element = begin?.heading ?? first;
    return element && steps.length >= 2 ? [{ label: '', title: page.title, element, sections: [...outline] }] : [];
  },
};

function isBefore(one: Element, other: Element): boolean {
  return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
