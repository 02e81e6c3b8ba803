import { patterns } from '../../languages/patterns';
import type { Section } from '../../outline';
import { textKey } from '../../text';
import { isBefore } from '../is-before';
import { readProse } from '../read-prose';
import { remedyPartOf } from '../remedy-part';
import { mayBeRemedy } from '../remedy-title';
import { readSequence } from '../sequence';
import type { Shape } from './shape';

/**
 * The page is one procedure, under the heading that names it or else the page's title: all its steps in page order or, on a page with hardly a heading,
 * its instructive paragraphs.
 */
export const oneProcedure: Shape = {
  id: 'oneProcedure',
  find: (outline, page) => {
    const sections = remedyPartOf(outline);
    const steps = readSequence(sections);
    const items = steps.length >= 2 ? steps : isShort(sections) ? readProse(sections) : [];
    const first = items[0]?.element;
    if (!first) return [];
    const holders = sections.filter(({ blocks }) =>
      blocks.some(({ element }) => items.some((item) => element.contains(item.element))),
    );
    const own = holders.length === 1 && holders[0] && names(holders[0], page.title) ? holders[0].title : page.title;
    const begin = outline.findLast(({ heading }) => heading && isBefore(heading, first));
    return [{ label: '', title: own, element: begin?.heading ?? first, sections }];
  },
};

/** Whether the heading above all the steps says what they do, and is not the title in other words. */
const names = ({ level, title }: Section, pageTitle: string) =>
  level > 1 && mayBeRemedy(title, false) && patterns.instruction.test(title) && textKey(title) !== textKey(pageTitle);

/** Whether a page has few enough headings to be about one thing. */
const isShort = (sections: readonly Section[]) => sections.filter(({ heading }) => heading).length <= 2;
