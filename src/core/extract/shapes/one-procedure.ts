import { patterns } from '../../languages/patterns';
import type { Section } from '../../outline';
import { isFurniture, type Page } from '../../page';
import { readText } from '../../read-text';
import { selectAll } from '../../select';
import { textKey } from '../../text';
import { isBefore } from '../is-before';
import { readProse } from '../read-prose';
import { remedyPartOf } from '../remedy-part';
import { mayBeRemedy } from '../remedy-title';
import { type Item, readSequence } from '../sequence';
import type { Shape } from './shape';

/**
 * The page is one procedure, under the heading that names it or else the page's title: all its steps in page order or,
 * on a page with hardly a heading, its instructive paragraphs.
 */
export const oneProcedure: Shape = {
  id: 'oneProcedure',
  find: (outline, page) => {
    const sections = remedyPartOf(outline);
    const steps = readSequence(sections);
    const items = steps.length >= 2 ? steps : isShort(sections) ? readProse(sections) : [];
    const first = items[0]?.element;
    if (!first) return [];
    const begin = outline.findLast(({ heading }) => heading && isBefore(heading, first));
    return [{ label: '', title: nameOf(items, sections, page), element: begin?.heading ?? first, sections }];
  },
};

/** What the heading above all the steps says, if it says what they do; else the page's title. */
function nameOf(items: readonly Item[], sections: readonly Section[], page: Page): string {
  const holders = sections.filter(({ blocks }) =>
    blocks.some(({ element }) => items.some((item) => element.contains(item.element))),
  );
  const [holder] = holders.length === 1 ? holders : [];
  if (holder?.heading) {
    const { level, title } = holder;
    return level > 1 && patterns.instruction.test(title) && isName(title, page) ? title : page.title;
  }
  const title = sections.some(({ heading }) => heading) ? '' : titleAbove(page);
  return isName(title, page) ? title : page.title;
}

const isName = (title: string, page: Page) =>
  title !== '' && mayBeRemedy(title, false) && textKey(title) !== textKey(page.title);

/** The subtitle that stands above a main content without headings; empty if none does. */
function titleAbove({ document, main }: Page): string {
  const above = selectAll(document, 'h2').filter(
    (heading) => !isFurniture(heading) && isBefore(heading, main) && !heading.contains(main),
  );
  const last = above.at(-1);
  return last ? readText(last) : '';
}

/** Whether a page has few enough headings to be about one thing. */
const isShort = (sections: readonly Section[]) => sections.filter(({ heading }) => heading).length <= 2;
