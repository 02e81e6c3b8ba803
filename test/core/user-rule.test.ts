import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatUserRule, parseUserRule, parseUserRules, readUserRules, rulesFor } from '@/src/core/clean/user-rule';
import { runs } from '../runs';

const isSelector = (selector: string) => !selector.includes('((');

describe('a rule of the reader’s', () => {
  it.each([
    ['site.example##.promo', { kind: 'hide', host: 'site.example', selector: '.promo' }],
    [
      ' WWW.Site.Example##a[href^="https://x.example/#a"] ',
      { kind: 'hide', host: 'site.example', selector: 'a[href^="https://x.example/#a"]' },
    ],
    ['bücher.example#@#ins.adsbygoogle', { kind: 'keep', host: 'bücher.example', selector: 'ins.adsbygoogle' }],
    ['localhost##div > p:first-child', { kind: 'hide', host: 'localhost', selector: 'div > p:first-child' }],
  ])('is read from %s', (line, rule) => {
    expect(parseUserRule(line, isSelector)).toEqual(rule);
  });

  it.each([
    ['||ads.example^', 'noRule'],
    ['site.example#?#.promo:has-text(Buy)', 'noRule'],
    ['site.example##+js(alert)', 'badSelector'],
    ['##.promo', 'noHost'],
    ['https://site.example/##.promo', 'noHost'],
    ['site.example##  ', 'noSelector'],
    ['site.example##((', 'badSelector'],
    ['site.example##html', 'tooWide'],
    ['site.example##.promo, *', 'tooWide'],
    [`site.example##${'.a'.repeat(300)}`, 'tooLong'],
  ])('is not read from %s', (line, fault) => {
    const reads = (selector: string) => isSelector(selector) && !selector.startsWith('+');
    expect(parseUserRule(line, reads)).toBe(fault);
  });

  it('reads the same when it was written out', () => {
    const label = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/);
    const rule = fc.record({
      kind: fc.constantFrom('hide' as const, 'keep' as const),
      host: fc.array(label, { minLength: 1, maxLength: 3 }).map((labels) => labels.join('.')),
      selector: fc.stringMatching(/^[.#][a-z]{1,9}( > [a-z]{1,3})?$/),
    });
    fc.assert(
      fc.property(rule, (one) => {
        fc.pre(!one.host.startsWith('www.'));
        expect(parseUserRule(formatUserRule(one))).toEqual(one);
      }),
      runs(),
    );
  });

  it('is one of a list, which names the lines that are none', () => {
    const text = '! mine\r\nsite.example##.promo\n\nnonsense\nsite.example##.promo\nsite.example##((';
    expect(parseUserRules(text, isSelector)).toEqual({
      rules: [{ kind: 'hide', host: 'site.example', selector: '.promo' }],
      faults: [
        { line: 4, text: 'nonsense', fault: 'noRule' },
        { line: 6, text: 'site.example##((', fault: 'badSelector' },
      ],
    });
  });

  it('holds on its host and below it, and nowhere else', () => {
    const rules = readUserRules(['site.example##.a', 'help.site.example##.b', 'le##.c', 7, 'nonsense']);
    const on = (host: string) => rulesFor(rules, host).map(({ selector }) => selector);
    expect(on('www.site.example')).toEqual(['.a']);
    expect(on('help.site.example')).toEqual(['.a', '.b']);
    expect(on('othersite.example')).toEqual([]);
  });
});
