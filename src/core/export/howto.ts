import type { Fix, Step } from '../types';
import type { ExportFormat } from './format';
import { type HandedList, readTitle } from './handout';
import { oneLine } from './one-line';

/**
 * A HowTo of https://schema.org/HowTo as JSON-LD, a list as a graph of several: a section for each fix, a step for each
 * of its steps, a direction for each substep. It can stand in a script element of a page as it is.
 */
export const howto: ExportFormat = {
  id: 'howto',
  mediaType: 'application/ld+json',
  extension: '.jsonld',
  suffix: '',
  carries: ['substeps', 'address'],
  options: [],
  render: ({ lists }) => {
    const [first, ...more] = lists.map(readHowTo);
    const content = more.length === 0 ? first : { '@graph': [first, ...more] };
    return `${JSON.stringify({ '@context': 'https://schema.org', ...content }, null, 2).replace(/[<>&\u2028\u2029]/g, escapeCode)}\n`;
  },
};

function readHowTo(list: HandedList) {
  const { url, language, fixes } = list.checklist;
  return {
    '@type': 'HowTo',
    name: oneLine(readTitle(list)),
    ...(url && { url }),
    ...(language && { inLanguage: language }),
    step: fixes.map((fix, index) => readSection(fix, index + 1)),
  };
}

function readSection(fix: Fix, position: number) {
  const prose = { '@type': 'HowToStep', position: 1, text: oneLine(fix.summary ?? fix.title) };
  return {
    '@type': 'HowToSection',
    position,
    name: oneLine(fix.title),
    itemListElement: fix.steps.length === 0 ? [prose] : fix.steps.map((step, index) => readStep(step, index + 1)),
  };
}

/** The sentence that introduces steps has no place of its own there: it stands before the first of them. */
function readStep({ lead, text, substeps }: Step, position: number) {
  const told = oneLine(lead ? `${lead} ${text}` : text);
  if (substeps.length === 0) return { '@type': 'HowToStep', position, text: told };
  const directions = [told, ...substeps.map(oneLine)];
  return {
    '@type': 'HowToStep',
    position,
    itemListElement: directions.map((one, index) => ({ '@type': 'HowToDirection', position: index + 1, text: one })),
  };
}

/** The same character, as JSON can write it without ending a script element. */
function escapeCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
