import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '@/src/hand-over/split-text';
import { runs } from '../runs';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
/** Whole characters of all lengths, lines and words. */
const texts = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ß', 'の', '🖨', '\u0301'), maxLength: 400 });

describe('a text in parts', () => {
  it('is one part when it fits', () => {
    expect(splitText('Restart it.\n', 12)).toEqual(['Restart it.\n']);
  });

  it('of nothing has no parts', () => {
    expect(splitText('', 10)).toEqual([]);
  });

  it('is cut after lines', () => {
    expect(splitText('one two\nthree\nfour\n', 15)).toEqual(['one two\nthree\n', 'four\n']);
  });

  it('is cut after words where a line is too long', () => {
    expect(splitText('one two three four', 10)).toEqual(['one two ', 'three four']);
  });

  it('is not cut after the first word of a part that is full of one long word', () => {
    expect(splitText('a bcdefghijkl', 10)).toEqual(['a bcdefghi', 'jkl']);
  });

  it('is the text again, in parts that fit, each as long as can be within the half', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 4, max: 60 }), (text, most) => {
        const parts = splitText(text, most);
        expect(parts.join('')).toBe(text);
        expect(parts.filter((part) => bytesOf(part) > most || part === '')).toEqual([]);
        expect(parts.filter((part) => /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(part))).toEqual([]);
      }),
      runs(),
    );
  });
});
