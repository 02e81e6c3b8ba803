import { describe, expect, it } from 'vitest';
import { findClutter } from '@/src/core/clean';
import type { Cleaning } from '@/src/core/clean/cleaning';
import { planTreatments, readLedger } from '@/src/core/clean/ledger';
import { findOwnClutter } from '@/src/core/clean/own-clutter';
import { findPaidLinks } from '@/src/core/clean/paid-links';
import { NOTHING_DONE } from '@/src/core/clean/receipt';
import { parseUserRules } from '@/src/core/clean/user-rule';
import { failOn, pageDocument } from './page-document';

const AD = 'https://shop.pxf.io/c/5500000/1500000/17000';
const banner = (name: string) => `<a href="${AD}?${name}"><img src="${name}.png"></a>`;
const WANTED: Cleaning = {
  treatments: NOTHING_DONE.treatments,
  rules: [],
  broughtBack: [],
  leadsOn: false,
  isBlocking: true,
};

function clean(html: string, wanted: Partial<Cleaning> = {}) {
  const document = pageDocument(html);
  const cleaning = { ...WANTED, ...wanted };
  const clutter = [...findClutter(document, failOn), ...findOwnClutter(document, cleaning.rules, failOn)];
  const ledger = readLedger(clutter, cleaning);
  const plan = planTreatments(ledger, clutter);
  return { document, ledger, plan: (selector: string) => plan.get(document.querySelector(selector) as Element) };
}

describe('the ledger of a page', () => {
  it('has one entry for each ad, and none for the frames that they leave empty', () => {
    const { ledger, plan } = clean(`<p>Restart.</p><p id="frame">${banner('one')}${banner('two')}</p>`);
    expect(ledger.map(({ category, state }) => `${category} ${state}`)).toEqual(['banner hidden', 'banner hidden']);
    expect(plan('#frame')).toBe('hide');
  });

  it('knows the same ad at the next visit, among more of them and less', () => {
    const [first] = clean(`<p>${banner('one')}</p><p>${banner('two')}</p>`).ledger;
    const later = clean(`<p>${banner('three')}</p><p>Restart.</p><p>${banner('one')}</p>`).ledger;
    expect(later.map(({ key }) => key())).toContain(first?.key());
  });

  it('tells apart what is there twice', () => {
    const { ledger } = clean(`<p>${banner('one')}</p><p>Restart.</p><p>${banner('one')}</p>`);
    expect(new Set(ledger.map(({ key }) => key())).size).toBe(2);
  });

  it('brings back one ad with its frame, and leaves the other hidden', () => {
    const page = `<p id="frame">${banner('one')}${banner('two')}</p>`;
    const broughtBack = [clean(page).ledger[0]?.key() ?? ''];
    const { plan, ledger } = clean(page, { broughtBack });
    expect(ledger.map(({ state }) => state)).toEqual(['broughtBack', 'hidden']);
    expect([plan('a'), plan('a + a'), plan('#frame')]).toEqual([undefined, 'hide', undefined]);
  });

  it('makes a line of an ad, or of its frame where the ad can hold no words', () => {
    const treatments = {
      ...WANTED.treatments,
      banner: 'collapse',
      videoAd: 'collapse',
      affiliate: 'collapse',
    } as const;
    const frame = '<p id="frame"><iframe src="//a.impactradius-go.com/gen-ad-code/1/2/3/"></iframe></p>';
    const { plan } = clean(`<p id="box">${banner('one')}</p>${frame}`, { treatments });
    expect([plan('a'), plan('#box')]).toEqual(['collapse', undefined]);
    expect([plan('iframe'), plan('#frame')]).toEqual(['hide', 'collapse']);
  });

  it('leaves a kind that is to be left', () => {
    const { plan, ledger } = clean(`<p id="box">${banner('one')}</p>`, {
      treatments: { ...WANTED.treatments, banner: 'leave' },
    });
    expect(ledger.map(({ state }) => state)).toEqual(['left']);
    expect([plan('a'), plan('#box')]).toEqual([undefined, undefined]);
  });

  it('keeps what a rule of the reader’s keeps, and hides what one hides', () => {
    const { rules } = parseUserRules('localhost#@#a[href$="one"]\nlocalhost##.mine');
    const { plan, ledger } = clean(`<p>${banner('one')}</p><p class="mine"><b class="mine">Mine</b></p>`, { rules });
    expect(ledger.map(({ category, state, isRuled }) => [category, state, isRuled])).toEqual([
      ['banner', 'broughtBack', true],
      ['yours', 'hidden', true],
    ]);
    expect([plan('a'), plan('p.mine')]).toEqual([undefined, 'hide']);
  });

  it('skips a rule that no browser can read, and says so', () => {
    const heard: string[] = [];
    const { rules } = parseUserRules('localhost##p:::x\nlocalhost##.mine');
    const found = findOwnClutter(pageDocument('<p class="mine">Mine</p>'), rules, (where) => heard.push(where));
    expect(found).toHaveLength(1);
    expect(heard).toEqual(['own rule p:::x']);
  });
});

describe('paid links in sentences', () => {
  const find = (html: string) => {
    const document = pageDocument(html);
    const clutter = new Set(findClutter(document, failOn).map(({ element }) => element));
    return findPaidLinks(document, clutter).map(({ words, destination, isOpen }) => ({ words, destination, isOpen }));
  };

  it('are those through a network, with where they lead if they say so', () => {
    const lead = `${AD}?u=https%3A%2F%2Fshop.example%2Ftool`;
    const found = find(
      `<p>Use <a href="${AD}">one</a> or <a href="${lead}">two</a> or <a href="/three?ref=1&id=2">three</a>.</p>`,
    );
    expect(found).toEqual([
      { words: 'one', destination: null, isOpen: false },
      { words: 'two', destination: 'https://shop.example/tool', isOpen: false },
    ]);
  });

  it('are none of the banners', () => {
    expect(find(`<p>Restart.</p><p>${banner('one')}</p>`)).toEqual([]);
  });

  it('may have been left open around the article', () => {
    const open = find(`<p><a href="${AD}">An ad that is never closed</p><p>Choose this and restart.</p>`);
    expect(open.map(({ isOpen }) => isOpen)).toEqual([true, true]);
  });
});
