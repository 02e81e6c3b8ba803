import { expect, it } from 'vitest';
import { analyse } from '@/src/core/analyse';
import { markdown } from '@/src/core/export/markdown';
import { readMarkdown } from '@/src/core/import/read-markdown';
import type { Checklist } from '@/src/core/types';
import { aHandout, NOW } from '../a-handout';
import { failOn, pageDocument } from './page-document';

const html = import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const pages = Object.entries(html)
  .map(([path, page]) => ({ slug: path.split('/').at(-2) ?? '', page }))
  .filter(({ slug }) => !slug.startsWith('not-'));

it.each(pages)('the list of $slug is the same list when it comes back from Markdown', ({ page }) => {
  const { checklist } = analyse(pageDocument(page), failOn);
  if (!checklist) throw new Error('No list');
  const text = markdown.render(aHandout([[{ ...checklist, url: 'https://site.example/' }]]));
  const [list] = readMarkdown(text, { name: '', now: NOW, report: failOn });
  expect(list && carried(list.checklist)).toEqual(carried(checklist));
});

function carried({ id, title, fixes }: Checklist): unknown {
  return {
    id,
    title,
    fixes: fixes.map((fix) => ({
      id: fix.id,
      title: fix.title,
      summary: fix.summary === fix.title ? null : fix.summary,
      steps: fix.steps.map(({ id, text, lead, substeps, commands, alternative }) => ({
        id,
        text,
        lead,
        substeps,
        commands,
        alternative,
      })),
    })),
  };
}
