import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/open/report';
import type { PageReport } from '../../src/core/types';
import { readPage, serve, visit } from './article';
import { forEachBrowser, ROOT, until } from './harness';

const readExpected = (slug: string, file: string) => readFileSync(join(ROOT, 'test/pages', slug, file), 'utf8');

/** What the fixture must come to, as far as a language that is not known would change it. */
const expected = (slug: string) => ({
  signals: JSON.parse(readExpected(slug, 'expected.json')).signals,
  fixes: readExpected(slug, 'expected.md').match(/^## /gm)?.length,
});
const found = (report: PageReport | null) => ({
  signals: report?.detection.signals.map(({ id }) => id),
  fixes: report?.checklist?.fixes.length,
});

describe('articles in other languages than English', () => {
  forEachBrowser((rig) => {
    it.each(['german', 'japanese', 'russian', 'spanish'])(
      'get their whole list, though the page says that it is in English: %s',
      async (slug) => {
        const html = readPage(slug).replace(/lang="[^"]*"/, 'lang="en"');
        const url = serve(rig, `https://languages.example/${slug}`, html);
        const { page } = await visit(rig, url);
        expect(found(await readReport(rig.browser, url))).toEqual(expected(slug));
        await page.close();
      },
    );

    it('get it too when they come in the place of one in English', async () => {
      const url = serve(rig, 'https://languages.example/one-then-other', readPage('numbered-headings'));
      const { page } = await visit(rig, url);
      await page.evaluate((html) => {
        history.pushState(null, '', '/other');
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        document.title = parsed.title;
        document.body.replaceChildren(...parsed.body.childNodes);
      }, readPage('japanese'));
      await until(async () => {
        const report = await readReport(rig.browser, 'https://languages.example/other', 0);
        return report?.isOpen === true && report.checklist?.fixes.length === expected('japanese').fixes;
      }, 'the list of the other article');
      expect(found(await readReport(rig.browser, 'https://languages.example/other'))).toEqual(expected('japanese'));
      await page.close();
    });
  });
});
