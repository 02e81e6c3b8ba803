import { describe, expect, it } from 'vitest';
import { readAlternatives } from '@/src/core/judge/alternatives';
import { commandShapes } from '@/src/core/judge/command-shapes';
import { readCommands } from '@/src/core/judge/commands';
import { platformNames } from '@/src/core/judge/platforms';
import { product, products } from '@/src/core/judge/products';
import { isRestart } from '@/src/core/judge/restart';
import { readWait } from '@/src/core/judge/wait';
import { languages } from '@/src/core/languages';
import type { Meaning } from '@/src/core/languages/meaning';
import { patterns } from '@/src/core/languages/patterns';
import { aStep } from '../../a-checklist';

type Field = keyof Meaning['examples'];
const SAYS: Record<Field, (text: string) => boolean> = {
  restarts: (text) => isRestart({ text, substeps: [] }),
  waits: (text) => readWait(text) === 30,
  downloads: (text) => patterns.download.test(text.toLowerCase()),
  removals: (text) => patterns.removal.test(text.toLowerCase()),
  offers: (text) => patterns.offer.test(text.toLowerCase()),
  editions: (text) => patterns.edition.test(text.toLowerCase()),
  alternatives: (text) => patterns.alternative.test(text),
  typing: (text) => patterns.typing.test(text.toLowerCase()),
};

describe('what words mean', () => {
  const cases = languages.flatMap(({ code, meaning }) =>
    Object.entries(meaning.examples).map(([field, example]) => ({ code, field: field as Field, ...example })),
  );
  it.each(cases)('$code $field: "$hit", but not "$miss"', ({ field, hit, miss }) => {
    expect(SAYS[field](hit)).toBe(true);
    expect(SAYS[field](miss)).toBe(false);
  });

  it.each(languages)('$code counts alternatives with its own word', ({ meaning }) => {
    const lead = meaning.examples.alternatives.hit;
    const steps = [aStep('a', { lead: lead.replace('2', '1') }), aStep('b', { lead })];
    expect(readAlternatives(steps)).toEqual([1, 2]);
  });
});

describe('advertised products', () => {
  it.each(products)('of $maker: "$example", but not "$keep"', ({ example, keep }) => {
    expect(product.test(example.toLowerCase())).toBe(true);
    expect(product.test(keep.toLowerCase())).toBe(false);
  });

  it('are sorted by their maker, each once', () => {
    const makers = products.map(({ maker }) => maker.toLowerCase());
    expect(makers).toEqual([...new Set(makers)].sort());
  });
});

describe('platforms', () => {
  it.each(platformNames)('$platform: "$example", but not "$keep"', ({ pattern, example, keep }) => {
    expect(example).toMatch(pattern);
    expect(keep).not.toMatch(pattern);
  });
});

describe('commands', () => {
  const read = (text: string) => readCommands({ text, html: '', substeps: [] });
  it.each(commandShapes)('"$command" stands in "$example", nothing in "$keep"', ({ example, command, keep }) => {
    expect(read(example)).toEqual([command]);
    expect(read(keep)).toEqual([]);
  });

  it('take no time that grows with the square of a text', () => {
    const start = performance.now();
    for (const part of [
      'C:\\a b\\',
      'HKEY_A\\',
      '%a%\\b c ',
      'sudo a ',
      'sfc /a ',
      'netsh int ',
      'wait 1 ',
      'restart the ',
    ])
      for (const text of [part.repeat(3000), `${part}${'x y '.repeat(5000)}`]) {
        read(text);
        readWait(text);
        isRestart({ text, substeps: [] });
      }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
