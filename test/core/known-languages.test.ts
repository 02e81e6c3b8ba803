import { beforeEach, describe, expect, it, vi } from 'vitest';
import { languages } from '@/src/core/languages';
import type { Language } from '@/src/core/languages/language';
import { toWords } from '@/src/core/languages/to-words';

const find = (code: string) => languages.find((language) => language.code === code) as Language;

describe('the languages that a page is read with', () => {
  beforeEach(() => vi.resetModules());

  const load = async () => ({
    ...(await import('@/src/core/languages/known')),
    ...(await import('@/src/core/languages/patterns')),
    ...(await import('@/src/core/extract/split-label')),
    ...(await import('@/src/core/judge/wait')),
    ...(await import('@/src/core/judge/restart')),
    ...(await import('@/src/core/clean/ad-words')),
    ...(await import('@/src/core/clean/lines')),
  });

  it('are English, and others from when they are learned', async () => {
    const core = await load();
    const says = () => ({
      fault: core.patterns.fault.test('Der Drucker druckt nicht'),
      instruction: core.patterns.instruction.test('Öffnen Sie die Einstellungen'),
      label: core.splitLabel('Lösung 2: Neu starten')?.word ?? null,
      wait: core.readWait('Dann fünf bis zehn Minuten warten.'),
      restart: core.isRestart({ text: 'Starten Sie den Computer neu.', substeps: [] }),
      newsletter: core.adWords.newsletter.test('Kostenlos abonnieren'),
      sentence: core.hasArticleSentence('Dann nimm das Papier heraus'),
    });
    expect(core.knownLanguages().map(({ code }) => code)).toEqual(['en']);
    expect(says()).toEqual({
      fault: false,
      instruction: false,
      label: null,
      wait: null,
      restart: false,
      newsletter: false,
      sentence: false,
    });
    core.learnLanguages([toWords(find('de'))]);
    expect(says()).toEqual({
      fault: true,
      instruction: true,
      label: 'lösung',
      wait: 600,
      restart: true,
      newsletter: true,
      sentence: true,
    });
    expect(core.patterns.fault.test('The printer is broken')).toBe(true);
  });

  it('are in one order, whichever was learned first, and none is there twice', async () => {
    const { learnLanguages, knownLanguages } = await load();
    learnLanguages([find('pl'), find('de')]);
    learnLanguages([find('de'), find('en'), find('es')]);
    expect(knownLanguages().map(({ code }) => code)).toEqual(['de', 'en', 'es', 'pl']);
    const known = knownLanguages();
    learnLanguages([find('es')]);
    expect(knownLanguages()).toBe(known);
  });

  it('know the labels of adverts in all languages', async () => {
    const { adWords } = await load();
    for (const label of ['Werbung', '広告', 'Реклама', 'Reklam', 'Sponsored'])
      expect(adWords.label.test(label)).toBe(true);
  });
});

describe('a language as a file', () => {
  it.each(languages)('$code says the same as its table, but for what tests want', (language) => {
    const { examples: _examples, meaning, ...rest } = language;
    const read = JSON.parse(JSON.stringify(toWords(language)));
    expect(read).toEqual({ ...rest, meaning: { ...meaning, examples: undefined } });
    expect(JSON.stringify(read)).not.toContain('"examples"');
  });
});
