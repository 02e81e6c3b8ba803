import { describe, expect, it } from 'vitest';
import { languages } from '@/src/core/languages';
import { readLanguages } from '@/src/core/languages/read-languages';
import { pageDocument } from './page-document';

const pages = import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const slugs = Object.keys(pages).map((path) => path.split('/').at(-2) ?? '');
/** Fixtures that say a wrong language. */
const ARE_OTHER: Record<string, string> = { french: 'fr' };

const parse = pageDocument;
const page = (lang: string, ...paragraphs: string[]) =>
  parse(`<html lang="${lang}"><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`);
const ENGLISH = 'Open the settings and select the printer. Then click the button, and restart your computer.';
const ALL = languages.map(({ code }) => code).filter((code) => code !== 'en');

describe('the languages of a page', () => {
  const readPage = (slug: string) => parse(pages[`../pages/${slug}/page.html`] ?? '');
  const languageOf = (slug: string) => ARE_OTHER[slug] ?? readPage(slug).documentElement.lang.split('-')[0] ?? '';

  it.each(slugs.filter((slug) => languageOf(slug) === 'en'))('of %s, which is in English, are no others', (slug) => {
    expect(readLanguages(readPage(slug))).toEqual([]);
  });

  it.each(slugs.filter((slug) => ALL.includes(languageOf(slug))))(
    'of %s are found, whatever it says that it is in',
    (slug) => {
      const document = readPage(slug);
      const language = languageOf(slug);
      for (const declared of [language, '', 'en', 'xx']) {
        document.documentElement.lang = declared;
        expect(readLanguages(document)).toContain(language);
      }
    },
  );

  it.each(languages)('of texts in $code are found without a word of the page about it', ({ code, examples }) => {
    const texts = Object.values(examples).map(({ hit }) => hit);
    const found = readLanguages(page('', ...texts));
    if (code === 'en') expect(found).toEqual([]);
    else expect(found).toContain(code);
  });

  it.each(languages.filter(({ code }) => code !== 'en'))(
    'of an article in English with a chapter in $code are both',
    ({ code, examples }) => {
      const chapter = Object.values(examples).map(({ hit }) => hit);
      expect(readLanguages(page('en', ENGLISH, ENGLISH, ENGLISH, ...chapter))).toContain(code);
    },
  );

  it('are those that it says, though its words are English', () => {
    expect(readLanguages(page('pl-PL', ENGLISH))).toEqual(['pl']);
    expect(readLanguages(parse(`<body lang="KO"><p>${ENGLISH}</p>`))).toEqual(['ko']);
    expect(readLanguages(parse(`<main lang="ru"><p>${ENGLISH}</p></main>`))).toEqual(['ru']);
  });

  it('come with those that share their words', () => {
    expect(readLanguages(page('es', ENGLISH))).toEqual(['es', 'fr', 'it', 'pt']);
    expect(readLanguages(page('nl', ENGLISH))).toEqual(['de', 'nl']);
    expect(readLanguages(page('zh-Hant', ENGLISH))).toEqual(['ja', 'zh']);
  });

  it('are all where nothing tells of any', () => {
    expect(readLanguages(page('tr', 'Yazıcı yazdırmıyor', 'Kabloyu çıkarın'))).toEqual(ALL);
    expect(readLanguages(parse(''))).toEqual(ALL);
  });

  it('are found where its words stand in no paragraph', () => {
    expect(
      readLanguages(parse('<div>Der Drucker druckt nicht.<br>Ziehen Sie den Stecker und warten Sie.</div>')),
    ).toEqual(['de', 'nl']);
  });

  it('are not those of a menu, of names or of single words', () => {
    const menu =
      '<ul><li>English</li><li>Deutsch</li><li>Español</li><li>日本語</li><li>한국어</li><li>Русский</li></ul>';
    expect(
      readLanguages(parse(`${menu}<p>${ENGLISH}</p><p>${ENGLISH} Und jetzt, “déjà vu” von Los Angeles.</p>`)),
    ).toEqual([]);
  });

  it('are found behind many paragraphs and menus in English', () => {
    const many = Array.from({ length: 300 }, () => ENGLISH);
    const german = Array.from(
      { length: 60 },
      () => 'Klicken Sie auf die Schaltfläche und starten Sie den Rechner neu.',
    );
    expect(readLanguages(page('en', ...many, ...german))).toEqual(['de', 'nl']);
  });
});
