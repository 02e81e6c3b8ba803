import { beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../scripts/open/handout-words';
import { readReport } from '../../scripts/open/report';
import { createHandout } from '../../src/core/export/create-handout';
import { DEFAULT_OPTIONS } from '../../src/core/export/format';
import type { Handout } from '../../src/core/export/handout';
import { quickFormats } from '../../src/core/export/quick';
import type { Checklist, ProgressEvent } from '../../src/core/types';
import { type Article, readPage, serve, tick, visit } from './article';
import { forEachBrowser, until } from './harness';
import { PAGE_KINDS } from './page-kinds';
import { paste } from './paste';

describe('what the overlay copies itself', () => {
  forEachBrowser((rig) => {
    describe.each(PAGE_KINDS)('on $name', ({ slug, url, headers }) => {
      let article: Article;
      let handout: Handout;

      beforeAll(async () => {
        article = await visit(rig, serve(rig, `${url}copy`, readPage(slug), headers));
        await tick(article, 1);
        const checklist = (await readReport(rig.browser, `${url}copy`))?.checklist as Checklist;
        const list = { checklist, events: [tickOfSecondStep(checklist)] };
        handout = createHandout([list], { kind: 'everything' }, DEFAULT_OPTIONS, ENGLISH, 0) as Handout;
      });

      it.each(quickFormats)('$id is on the clipboard, exactly', async (format) => {
        await article.page.bringToFront();
        await article.overlay.click('[data-action="export"]');
        await article.overlay.click(`[data-action="copy-${format.id}"]`);
        await until(async () => (await article.overlay.text('.notice')) === 'Copied', 'the notice');
        expect(await paste(rig)).toBe(format.render(handout));
        expect(format.render(handout)).toContain('[x]');
      });
    });
  });
});

function tickOfSecondStep({ id, fixes }: Checklist): ProgressEvent {
  const steps = fixes.flatMap((fix) => fix.steps.map((step) => ({ fixId: fix.id, stepId: step.id })));
  return { id: 'e', at: 1, checklistId: id, kind: 'done', ...(steps[1] ?? { fixId: '', stepId: '' }) };
}
