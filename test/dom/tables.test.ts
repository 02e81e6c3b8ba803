import { describe, expect, it } from 'vitest';
import { analyse } from '@/src/core/analyse';
import { findClutter, isInside } from '@/src/core/clean';
import { findNetwork } from '@/src/core/clean/find-network';
import { networks } from '@/src/core/clean/networks';
import { rules } from '@/src/core/clean/rules';
import { readFacts } from '@/src/core/detect/facts';
import { signals } from '@/src/core/detect/signals';
import { languages } from '@/src/core/languages';
import { wordPattern } from '@/src/core/languages/word-pattern';
import { readOutline } from '@/src/core/outline';
import { readPage } from '@/src/core/page';
import { failOn, pageDocument } from './page-document';

const isSorted = (list: readonly string[]) => [...list].sort().every((item, index) => item === list[index]);
const clutterOf = (html: string) => findClutter(pageDocument(html), failOn);

describe('networks', () => {
  it('have unique ids in order', () => {
    const ids = networks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(isSorted(ids)).toBe(true);
  });

  it.each(networks)('$name: finds its example and leaves its near miss', ({ id, example, keep }) => {
    expect(findNetwork(example)?.id).toBe(id);
    expect(findNetwork(keep)).toBeNull();
  });

  it('share no host', () => {
    const hosts = networks.flatMap((network) => network.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each([
    null,
    '',
    '#top',
    '/c/5500000/1500000/17000',
    'javascript:void(0)',
    'mailto:a@pxf.io',
    'https://',
    'https://notpxf.io/',
  ])('does not take %j for an address of a network', (address) => expect(findNetwork(address)).toBeNull());
});

describe('rules', () => {
  it('have unique ids', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(rules)('$id: finds its example', ({ id, example }) => {
    expect(clutterOf(example).map(({ ruleId }) => ruleId)).toContain(id);
  });

  const near = rules.flatMap(({ id, keep }) => keep.map((html) => ({ id, html })));
  it.each(near)('no rule hides the near miss of $id: $html', ({ html }) => {
    expect(clutterOf(html).map(({ ruleId }) => ruleId)).toEqual([]);
  });

  it('a rule that throws is skipped and reported, the others run', () => {
    const reported: string[] = [];
    const document = pageDocument('<ins class="adsbygoogle"></ins><img width="0" src="https://imp.pxf.io/i/1/2/3">');
    const query = document.body.querySelectorAll.bind(document.body);
    document.body.querySelectorAll = ((selector: string) => {
      if (selector.startsWith('ins')) throw new Error('broken');
      return query(selector);
    }) as typeof document.body.querySelectorAll;
    const found = findClutter(document, (where) => reported.push(where));
    expect(found.map(({ ruleId }) => ruleId)).toContain('trackingPixel');
    expect(reported).toEqual(['rule adSlot']);
  });
});

describe('signals', () => {
  const fires = (id: string, html: string) => {
    const document = pageDocument(html);
    const page = readPage(document);
    const fixes = analyse(document, failOn).checklist?.fixes ?? [];
    return signals
      .find((signal) => signal.id === id)
      ?.test(
        readFacts(
          page,
          readOutline(page.main, () => false),
          fixes,
        ),
      );
  };

  it('have unique ids and are sorted by weight', () => {
    expect(new Set(signals.map(({ id }) => id)).size).toBe(signals.length);
    const weights = signals.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
  });

  it.each(signals)('$id: fires on its example and not on its near miss', ({ id, example, miss }) => {
    expect(fires(id, example)).toBe(true);
    expect(fires(id, miss)).toBe(false);
  });
});

describe('languages', () => {
  const ENDINGS = {
    labels: ['start', 'whole'],
    faults: ['anywhere', 'stem'],
    verbs: ['start', 'inflected'],
    devices: ['anywhere', 'inflected'],
    operations: ['anywhere', 'inflected'],
    notFixes: ['start', 'whole'],
  } as const;
  const cases = languages.flatMap((language) =>
    Object.entries(ENDINGS).map(([field, [at, ending]]) => ({
      language,
      field: field as keyof typeof ENDINGS,
      at,
      ending,
      code: language.code,
    })),
  );

  it.each(cases)('$code.$field recognises its example and not its near miss', ({ language, field, at, ending }) => {
    const pattern = wordPattern(language[field], at, ending);
    expect(language.examples[field].hit).toMatch(pattern);
    expect(language.examples[field].miss).not.toMatch(pattern);
  });

  it('are sorted by code', () => {
    expect(isSorted(languages.map(({ code }) => code))).toBe(true);
  });
});

it('isInside looks at the element itself and all around it', () => {
  const document = pageDocument('<main><p><b>x</b></p></main>');
  const inner = document.querySelector('b');
  expect(isInside(inner, ({ localName }) => localName === 'main')).toBe(true);
  expect(isInside(inner, ({ localName }) => localName === 'nav')).toBe(false);
});
