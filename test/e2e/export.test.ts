import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/open/report';
import { fileName } from '../../src/core/export/file-name';
import { quickFormats } from '../../src/core/export/quick';
import type { Checklist } from '../../src/core/types';
import { aHandout, someEvents } from '../a-handout';
import { type Article, openArticle, tick } from './article';
import { forEachBrowser, until } from './harness';
import { paste } from './paste';

const PAGES = [
  { name: 'https', slug: 'missing-spaces', url: 'https://articles.example/export' },
  {
    name: 'plain http, where pages have no clipboard',
    slug: 'nested-substeps',
    url: 'http://articles.example/export-http',
  },
  { name: 'a strict content security policy', slug: 'strict-csp', url: 'https://articles.example/export-csp' },
];

describe('export', () => {
  forEachBrowser((rig) => {
    describe.each(PAGES)('on $name', ({ slug, url }) => {
      let article: Article;
      let checklist: Checklist;
      let expected: Record<string, string>;

      beforeAll(async () => {
        article = await openArticle(rig, slug, url);
        await tick(article, 1);
        checklist = (await readReport(rig.browser, url))?.checklist as Checklist;
        expected = Object.fromEntries(quickFormats.map((format) => [format.id, format.render(firstTicked(checklist))]));
        await article.page.bringToFront();
      });

      it.each(quickFormats)('$id is on the clipboard, exactly', async ({ id }) => {
        await article.page.bringToFront();
        await article.overlay.click('[data-action="export"]');
        await article.overlay.click(`[data-action="copy-${id}"]`);
        await until(async () => (await article.overlay.text('.notice')) === 'Copied', 'the notice');
        expect(await paste(rig)).toBe(expected[id]);
      });

      it.each(quickFormats)('$id is a file with the name of the article, exactly', async (format) => {
        await article.page.bringToFront();
        await article.overlay.click('[data-action="export"]');
        await article.overlay.click(`[data-action="save-${format.id}"]`);
        const isHeldBack = url.startsWith('http:') && format.id === 'markdown';
        const file = join(rig.downloads, fileName(firstTicked(checklist), format) + (isHeldBack ? '.txt' : ''));
        await until(async () => existsSync(file) && readFileSync(file, 'utf8').length > 0, file);
        expect(readFileSync(file, 'utf8')).toBe(expected[format.id]);
      });
    });
  });
});

/** A list in which the second step is ticked. */
function firstTicked(checklist: Checklist) {
  const { id, fixes } = checklist;
  const [fix, step] = fixes.flatMap((each) => each.steps.map((one) => [each, one] as const))[1] ?? [];
  return aHandout([[checklist, someEvents(id, [{ kind: 'done', fixId: fix?.id ?? '', stepId: step?.id ?? '' }])]]);
}
