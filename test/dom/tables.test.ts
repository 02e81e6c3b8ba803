import { describe, expect, it } from 'vitest';
import { analyse } from '@/src/core/analyse';
import { findClutter, isInside } from '@/src/core/clean';
import { findNetwork } from '@/src/core/clean/find-network';
import { networks } from '@/src/core/clean/networks';
import { readDestination } from '@/src/core/clean/read-destination';
import { rules } from '@/src/core/clean/rules';
import { readFacts } from '@/src/core/detect/facts';
import { mayBeTroubleshooting } from '@/src/core/detect/quick';
import { signals } from '@/src/core/detect/signals';
import { languages } from '@/src/core/languages';
import type { Pattern } from '@/src/core/languages/in-lower-case';
import { instructionSource } from '@/src/core/languages/instruction-pattern';
import type { Language } from '@/src/core/languages/language';
import { headingSource, patterns } from '@/src/core/languages/patterns';
import { inflect, wordPattern } from '@/src/core/languages/word-pattern';
import { readOutline } from '@/src/core/outline';
import { readPage } from '@/src/core/page';
import { indexPage } from '@/src/core/page-index';
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
    const hosts = networks.flatMap(({ hosts, shared = {} }) => [...hosts, ...Object.keys(shared)]);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  it.each(networks)('$name: its links can be told from all others', ({ hosts, shared, hostPattern, path }) => {
    expect(hosts.length > 0 || shared || hostPattern || path).toBeTruthy();
    for (const pattern of [hostPattern, path, ...Object.values(shared ?? {})])
      expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
  });

  it.each(networks)('$name: leads where its example says', ({ destination, example }) => {
    expect(readDestination(example)).toBe(destination ? 'https://shop.example/tool' : null);
  });

  it.each([
    ['https://imp.i384100.net/abc', 'impact'],
    ['https://shop.sjv.io/AbCdE', 'impact'],
    ['https://www.ebay.de/itm/1?mkevt=1&mkcid=1&mkrid=707-53477-19255-0&campid=5338000000', 'ebay'],
    ['https://shop.example/order/checkout.php?PRODS=1&QTY=1&AFFILIATE=100&CART=1', 'verifone'],
    ['https://secure.avangate.com/images/merchant/0123456789abcdef0123456789abcdef/box.png', 'verifone'],
    ['//www.anrdoezrs.net/links/1/type/dlg/https://shop.example/', 'cj'],
    ['https://www.cleverbridge.com/289/?scope=checkout&affiliate=100', 'cleverbridge'],
    ['https://impfr.tradedoubler.com/imp?type(img)g(1)a(2)', 'tradedoubler'],
    ['https://shop.example/?a_aid=somebody&a_bid=1a2b3c4d', 'post-affiliate-pro'],
    ['https://shop.example/promo/?tt=100_12_200_&r=', 'tradetracker'],
  ])('knows %s', (address, id) => expect(findNetwork(address)?.id).toBe(id));

  it.each([
    null,
    '',
    '#top',
    'https://www.amazon.com/dp/B000000000',
    'https://www.ebay.com/itm/1?campid=promo',
    'https://www.paypal.com/signin',
    'https://support.google.com/chrome/answer/1?tt=1_2',
    'https://i3.net/',
    'https://forum.example/t/t?a=driver',
    'https://forum.example/scripts/click.php',
    'https://secure.2checkout.com/support/',
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

  it('are asked of an index of the page that selects what browsers do', () => {
    const { body } = pageDocument(rules.map(({ example }) => example).join('\n'));
    const select = indexPage(body);
    for (const selector of rules.flatMap((rule) => rule.selector))
      expect([selector, ...select(selector)]).toEqual([selector, ...body.querySelectorAll(selector)]);
  });

  it('are asked of an index that knows names as each page writes them', () => {
    const { body } = new DOMParser().parseFromString(
      '<p CLASS="Box"><svg VIEWBOX="0 0 1 1" xlink:href="#"/></p>',
      'text/html',
    );
    const select = indexPage(body);
    for (const selector of [
      '.box',
      '.Box',
      'p.box',
      '[class]',
      '[viewbox]',
      '[viewBox]',
      '[href]',
      'p > svg',
      '.other',
      'p[id]',
    ])
      expect([selector, ...select(selector)]).toEqual([selector, ...body.querySelectorAll(selector)]);
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
  const inAnyCase = (source: string) => new RegExp(source, 'iu');
  const patternOf = {
    labels: ({ labels }) => wordPattern(labels, 'start', 'whole'),
    faults: ({ faults }) => wordPattern(faults, 'anywhere', 'stem'),
    verbs: (language) => inAnyCase(instructionSource([{ ...language, endings: [] }])),
    endings: ({ endings = [] }) =>
      inAnyCase(instructionSource([{ verbs: ['(?!)'], endings, inflections: { verbs: [], nouns: [] } }])),
    devices: ({ devices, inflections }) => wordPattern(inflect(devices, inflections.nouns), 'anywhere', 'whole'),
    operations: ({ operations, inflections }) =>
      wordPattern(inflect(operations, [...inflections.verbs, ...inflections.nouns]), 'anywhere', 'whole'),
    stepLabels: ({ stepLabels }) => wordPattern(stepLabels, 'start', 'whole'),
    advice: ({ advice }) => wordPattern(advice, 'anywhere', 'stem'),
    conditions: ({ conditions }) => wordPattern(conditions, 'start', 'whole'),
    notFixes: ({ notFixes }) => wordPattern(notFixes, 'start', 'whole'),
    notSteps: ({ notSteps }) => wordPattern(notSteps, 'anywhere', 'stem'),
    otherPages: ({ otherPages }) => inAnyCase(headingSource(Object.values(otherPages).flat())),
    reviews: ({ reviews }) => wordPattern(reviews, 'anywhere', 'whole'),
    problemParts: ({ problemParts }) => inAnyCase(headingSource(problemParts)),
    remedyParts: ({ remedyParts }) => inAnyCase(headingSource(remedyParts)),
  } as const satisfies Record<string, (language: Language) => RegExp>;
  type Field = keyof typeof patternOf;
  const cases = languages.flatMap((language) =>
    Object.entries(language.examples).map(([field, example]) => ({
      code: language.code,
      field: field as Field,
      pattern: patternOf[field as Field](language),
      example,
    })),
  );

  it.each(cases)('$code.$field recognises its example and not its near miss', ({ pattern, example }) => {
    expect(example.hit).toMatch(pattern);
    expect(example.miss).not.toMatch(pattern);
  });

  const all: Partial<Record<Field, Pattern>> = {
    faults: patterns.fault,
    verbs: patterns.instruction,
    endings: patterns.instruction,
    devices: patterns.device,
    operations: patterns.operation,
    notFixes: patterns.notFix,
    notSteps: patterns.notStep,
    reviews: patterns.review,
    problemParts: patterns.problemPart,
    remedyParts: patterns.remedyPart,
  };
  it.each(cases.filter(({ field }) => all[field]))(
    'no other language takes the near miss of $code.$field',
    ({ field, example }) => {
      expect(all[field]?.test(example.miss), example.miss).toBe(false);
    },
  );

  it.each(languages.filter(({ endings = [] }) => endings.length > 0))(
    '$code has an example of its endings',
    ({ examples }) => expect(examples.endings).toBeDefined(),
  );

  it.each(languages)('$code is known to stage 1', ({ examples: { faults, verbs, endings } }) => {
    const step = endings ?? verbs;
    const document = pageDocument(`<h1>${faults.hit}</h1><ol><li>${verbs.hit}</li><li>${step.hit}</li></ol>`);
    expect(mayBeTroubleshooting(document)).toBe(true);
    expect(mayBeTroubleshooting(pageDocument(`<h1>${faults.miss}</h1><ol><li>${verbs.hit}</li></ol>`))).toBe(false);
    expect(mayBeTroubleshooting(pageDocument(`<h1>${faults.hit}</h1><ol><li>${verbs.miss}</li></ol>`))).toBe(false);
  });

  it.each(languages)(
    '$code has its words in small letters, as they are compared',
    ({ examples: _examples, ...words }) => {
      const written = JSON.stringify({ ...words, meaning: { ...words.meaning, examples: null } });
      const letters = written.replace(/\\\\[pP]\{[^}]*\}|\\\\./g, '').replace(/"\w+":/g, '');
      expect(letters).toBe(letters.toLowerCase());
    },
  );

  it('are sorted by code', () => {
    expect(isSorted(languages.map(({ code }) => code))).toBe(true);
  });

  /** Whole sentences that look like another language's words; `sense` is what they must not be taken for. */
  it.each([
    ['notFix', 'Come back to the first screen'],
    ['notFix', 'Over-the-air update'],
    ['notFix', 'Resume the print queue'],
    ['notFix', '공유기 다시 시작'],
    ['instruction', 'USA and Canada'],
    ['instruction', 'Entre amis'],
    ['instruction', 'Controller settings'],
    ['instruction', 'Installer log'],
    ['instruction', 'Performs a check'],
    ['instruction', 'Sleep mode'],
    ['instruction', 'Type: mechanical'],
    ['instruction', 'PulseAudio'],
    ['instruction', 'エラーが発生する場合があります。'],
    ['device', 'A red box in the case'],
    ['device', 'Portable and handy, says the pilot'],
    ['operation', 'In that case, cook the pasta'],
    ['fault', 'Con la famiglia, ou bien to see'],
  ] as const)('%s is not taken for %j', (sense, text) => expect(patterns[sense].test(text)).toBe(false));
});

it('isInside looks at the element itself and all around it', () => {
  const document = pageDocument('<main><p><b>x</b></p></main>');
  const inner = document.querySelector('b');
  expect(isInside(inner, ({ localName }) => localName === 'main')).toBe(true);
  expect(isInside(inner, ({ localName }) => localName === 'nav')).toBe(false);
});
