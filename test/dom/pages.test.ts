import { describe, expect, it } from 'vitest';
import { analyse } from '@/src/core/analyse';
import { findAnchored } from '@/src/core/anchor';
import { mayBeTroubleshooting } from '@/src/core/detect/quick';
import { markdown } from '@/src/core/export/markdown';
import type { Analysis, Checklist } from '@/src/core/types';
import { aHandout } from '../a-handout';
import { UNTOUCHED_PAGES } from '../untouched-pages';
import { hideAll } from './hide-all';
import { failOn, pageDocument } from './page-document';

const html = import.meta.glob<string>('../pages/*/page.html', { query: '?raw', import: 'default', eager: true });
const pages = Object.entries(html).map(([path, page]) => ({ slug: path.split('/').at(-2) ?? '', page }));

const positives = pages.filter(({ slug }) => !slug.startsWith('not-'));
const negatives = pages.filter(({ slug }) => slug.startsWith('not-'));

/** `UPDATE=1 npm test -- dom` writes the expectations anew; read the difference before you keep it. */
const expected = (slug: string, file: string) => `../pages/${slug}/${file}`;

describe.each(positives)('$slug', ({ slug, page }) => {
  it('is detected by both stages', () => {
    const document = pageDocument(page);
    expect(mayBeTroubleshooting(document), 'stage 1').toBe(true);
    expect(analyse(document, failOn).detection, 'stage 2').toMatchObject({ isTroubleshooting: true });
  });

  it('gives its checklist', async () => {
    const { checklist } = analyse(pageDocument(page), failOn);
    const list = checklist && markdown.render(aHandout([[{ ...checklist, url: 'https://site.example/' }]]));
    await expect(list).toMatchFileSnapshot(expected(slug, 'expected.md'));
  });

  it('loses its clutter and nothing else, and its steps mean what they mean', async () => {
    const { baseURI } = document;
    const { detection, clutter, checklist } = analyse(pageDocument(page), failOn);
    const found = {
      signals: detection.signals.map(({ id }) => id),
      clutter: clutter.map(describeClutter),
      meaning: checklist ? describeMeaning(checklist) : [],
      ...describeImages(checklist, baseURI),
    };
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(expected(slug, 'expected.json'));
  });

  it('keeps every step and heading of its checklist in sight', () => {
    const document = pageDocument(page);
    const { clutter, checklist } = analyse(document, failOn);
    const places = checklist?.fixes.flatMap(({ anchor, steps }) => [anchor, ...steps.map((step) => step.anchor)]) ?? [];
    const lost = places.filter((anchor) => {
      const place = findAnchored(document, anchor);
      return !place || clutter.some(({ element }) => element.contains(place));
    });
    expect(lost).toEqual([]);
  });

  it('is the same after hiding and showing, and is analysed the same while its ads are hidden', () => {
    const document = pageDocument(page);
    const before = document.documentElement.outerHTML;
    const first = analyse(document, failOn);
    const hiding = hideAll(
      document,
      first.clutter.map(({ element }) => element),
    );
    expect(document.documentElement.outerHTML).not.toBe(before);
    expect(toData(analyse(document, failOn))).toEqual(toData(first));
    hiding.undo();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe.each(negatives)('$slug', ({ page }) => {
  it('is not detected', () => {
    const document = pageDocument(page);
    expect(analyse(document, failOn).detection).toMatchObject({ isTroubleshooting: false });
  });
});

it.each(UNTOUCHED_PAGES)('%s is refused by stage 1', (slug) => {
  const page = pages.find((one) => one.slug === slug)?.page ?? '';
  expect(mayBeTroubleshooting(pageDocument(page))).toBe(false);
});

it('there are as many pages that are none as pages that are', () => {
  expect(negatives.length).toBeGreaterThanOrEqual(positives.length);
});

function describeClutter({ element, ruleId }: Analysis['clutter'][number]): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  return `${ruleId}: <${element.localName}>${words && ` ${words}`}`;
}

/** A line for each step and title that means something beside what it says: "2.3 waits 30 s". */
function describeMeaning({ platforms, fixes }: Checklist): string[] {
  const line = (place: string, ...meanings: (string | false | 0 | null)[]) => {
    const said = meanings.filter(Boolean);
    return said.length === 0 ? [] : [`${place}: ${said.join(', ')}`];
  };
  return [
    ...line('title', ...platforms),
    ...fixes.flatMap((fix, at) => [
      ...line(`${at + 1}`, fix.promoted && 'promoted', fix.restarts && 'restarts', ...fix.platforms),
      ...fix.steps.flatMap((step, index) =>
        line(
          `${at + 1}.${index + 1}`,
          step.alternative && `alternative ${step.alternative}`,
          step.promoted && 'promoted',
          step.restarts && 'restarts',
          step.waitSeconds && `waits ${step.waitSeconds} s`,
          ...step.platforms,
          ...step.commands.map((command) => `types ${command}`),
        ),
      ),
    ]),
  ];
}

/** A line for each picture of a step, where there are any: "2.3: img/menu.png The menu". */
function describeImages(checklist: Checklist | null, base: string): { images?: string[] } {
  const here = new URL('.', base).href;
  const images = (checklist?.fixes ?? []).flatMap((fix, at) =>
    fix.steps.flatMap((step, index) =>
      step.images.map(({ src, alt }) => `${at + 1}.${index + 1}: ${src.replace(here, '')} ${alt}`.trim()),
    ),
  );
  return images.length > 0 ? { images } : {};
}

const toData = ({ detection, clutter, checklist }: Analysis) => ({
  detection,
  clutter: clutter.map(describeClutter),
  checklist,
});
