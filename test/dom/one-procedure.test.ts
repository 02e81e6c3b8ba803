import { describe, expect, it } from 'vitest';
import { analyse } from '@/src/core/analyse';
import { failOn, pageDocument } from './page-document';

const STEPS = '<ol><li>Open the lid.</li><li>Remove the cartridge.</li><li>Close the lid.</li></ol>';
const titleOf = (html: string) => analyse(pageDocument(html), failOn).checklist?.fixes[0]?.title;

describe('a page that is one procedure', () => {
  it('is named by its title', () => {
    expect(titleOf(`<main><h1>Printer is jammed</h1><h2>Resolution</h2>${STEPS}</main>`)).toBe('Printer is jammed');
  });

  it('is named by the heading above all its steps, if that says what they do', () => {
    const html = `<main><h1>Printer help</h1><p>It jams.</p><h2>Remove the cartridge</h2>${STEPS}</main>`;
    expect(titleOf(html)).toBe('Remove the cartridge');
  });

  it('is named by the subtitle above a main content without headings', () => {
    const text = '<p>The lid opens towards you, and the cartridge sits behind it on the left.</p>'.repeat(3);
    const html = `<header><h1>Printer help</h1><h2>Free a jammed cartridge</h2></header><div>${text}${STEPS}</div>`;
    expect(titleOf(html)).toBe('Free a jammed cartridge');
  });
});
