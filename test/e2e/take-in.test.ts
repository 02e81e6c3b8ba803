import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/open/report';
import { BETWEEN, TAIL, writeHead, writeList } from '../../src/core/export/exchange';
import { json } from '../../src/core/export/json';
import { markdown } from '../../src/core/export/markdown';
import type { KeptList } from '../../src/core/kept-list';
import type { Checklist } from '../../src/core/types';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { aHandout, someEvents } from '../a-handout';
import { openArticle, tick, ticked } from './article';
import { checkPage, loadAxe, SCHEMES } from './axe';
import { forEachBrowser, until } from './harness';
import { overflowOn } from './overflow';
import { type OwnPage, openOwnPage } from './own-page';

/** As many lists as are asked for, each with a tick. */
const someLists = (count: number, name = 'list') =>
  Array.from({ length: count }, (_, at): KeptList => {
    const id = `${name}${at}`;
    const checklist = aChecklist([aFix(`${id}-fix`, [aStep(`${id}-a`), aStep(`${id}-b`)])], {
      id,
      title: `Title of ${id}`,
      url: `https://${id}.example/article`,
      source: `${id}.example`,
    });
    return { checklist, events: someEvents(id, [{ kind: 'done', fixId: `${id}-fix`, stepId: `${id}-a` }]) };
  });

const write = (lists: readonly KeptList[], settings: Record<string, unknown> | null = null) =>
  writeHead(Date.UTC(2026, 10, 22, 10), settings) + lists.map(writeList).join(BETWEEN) + TAIL;

describe('taking in', () => {
  forEachBrowser((rig) => {
    let board: OwnPage;

    const stepOf = () => board.page.evaluate(() => document.querySelector<HTMLElement>('.take-in')?.dataset.step ?? '');
    const waitForStep = (step: string) => until(async () => (await stepOf()) === step, `the step ${step}`);
    const open = async () => {
      await board.page.evaluate(() => {
        location.hash = '#take-in';
      });
      await until(async () => (await stepOf()) !== '', 'the way in');
      if ((await stepOf()) === 'looking') await board.click('[data-action="cancel-take-in"]');
      if ((await stepOf()) === 'done') await board.click('[data-action="take-in-more"]');
      await waitForStep('choosing');
    };
    const choose = async (name: string, content: string | Uint8Array) => {
      const file = join(rig.downloads, name);
      writeFileSync(file, content);
      const input = (await board.page.$('#take-in-file')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    };
    const pasteText = async (text: string) => {
      await board.page.evaluate((words) => {
        const field = document.querySelector<HTMLTextAreaElement>('#take-in-text') as HTMLTextAreaElement;
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
      await until(() => board.count('[data-action="look-at-text"]:enabled'), 'the button to look at it');
      await board.click('[data-action="look-at-text"]');
    };
    const drop = (name: string, content: string) =>
      board.page.evaluate(
        (fileName, text) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], fileName));
          const place = document.querySelector('.drop') as Element;
          for (const kind of ['dragover', 'drop'])
            place.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
        },
        name,
        content,
      );
    const counts = () => board.texts('.take-in-counts li');
    const keep = async () => {
      await board.click('[data-action="take-in"]');
      await waitForStep('done');
    };
    const undo = async () => {
      await board.click('[data-action="undo-take-in"]');
      await until(async () => (await board.texts('.taken'))[0] === 'Taken back.', 'it to be taken back');
    };
    /** Titles of the lists that are kept, whatever the dashboard shows. */
    const kept = async () => {
      const page = await openOwnPage(rig, 'dashboard.html', { background: true });
      await until(() => page.count('.cards'), 'the lists');
      const titles = await page.texts('.card-title');
      await page.page.close();
      return titles.sort();
    };
    const problem = async () => {
      await until(async () => (await stepOf()) === 'choosing' && (await board.count('.problem p')) > 0, 'the problem');
      return (await board.texts('.problem p')).join(' ');
    };

    beforeAll(async () => {
      board = await openOwnPage(rig, 'dashboard.html#take-in');
      await waitForStep('choosing');
    });

    it('is reached from the lists, by a link', async () => {
      await board.click('[data-action="all-lists"]');
      await board.waitFor('[data-action="open-take-in"]');
      await board.click('[data-action="open-take-in"]');
      await waitForStep('choosing');
    });

    it('shows what a file would bring, brings it, and takes it back', async () => {
      await choose('two.json', write(someLists(2)));
      await waitForStep('looking');
      expect(await counts()).toEqual(['2 new checklists']);
      expect(await board.texts('.previewed li')).toEqual([
        'Title of list01 of 2 done · new',
        'Title of list11 of 2 done · new',
      ]);
      expect(await kept()).toEqual([]);
      await keep();
      expect(await board.texts('.taken')).toEqual(['2 checklists are new.']);
      expect(await kept()).toEqual(['Title of list0', 'Title of list1']);
      await undo();
      expect(await kept()).toEqual([]);
    });

    it('can be taken back from the lists too', async () => {
      await open();
      await choose('two.json', write(someLists(2)));
      await waitForStep('looking');
      await keep();
      await board.click('[data-action="show-lists"]');
      await board.waitFor('.card');
      expect(await board.texts('.taken-line')).toEqual(['2 checklists are new. Undo']);
      await board.click('.taken-line [data-action="undo-take-in"]');
      await until(async () => (await board.texts('.taken-line'))[0] === 'Taken back.', 'it to be taken back');
      await until(async () => (await board.count('.card')) === 0, 'the lists to go');
      expect(await board.page.evaluate(() => document.activeElement?.className)).toBe('taken-line');
    });

    it('adds nothing the second time', async () => {
      for (const wanted of ['2 new checklists', '2 checklists that are here already']) {
        await open();
        await drop('two.json', write(someLists(2)));
        await waitForStep('looking');
        expect(await counts()).toEqual([wanted]);
        if (wanted.includes('new')) await keep();
      }
      expect(await board.count('[data-action="take-in"]')).toBe(0);
      expect(await kept()).toEqual(['Title of list0', 'Title of list1']);
    });

    it('leaves all as it is when it is cancelled', async () => {
      await open();
      await choose('three.json', write(someLists(3, 'other')));
      await waitForStep('looking');
      await board.click('[data-action="cancel-take-in"]');
      await waitForStep('choosing');
      expect(await kept()).toEqual(['Title of list0', 'Title of list1']);
    });

    describe('of an article that is open', () => {
      let checklist: Checklist;

      it('shows its ticks there at once, and takes back no other', async () => {
        const article = await openArticle(rig, 'numbered-headings', 'https://taken.example/webcam');
        checklist = (await readReport(rig.browser, article.url))?.checklist as Checklist;
        await tick(article, 1);
        const [fix] = checklist.fixes;
        const done = someEvents(checklist.id, [
          { kind: 'done', fixId: fix?.id ?? '', stepId: fix?.steps[0]?.id ?? '' },
        ]);
        await board.page.bringToFront();
        await open();
        await choose('more.json', json.render(aHandout([[checklist, done]])));
        await waitForStep('looking');
        expect(await counts()).toEqual(['1 checklist with something new']);
        expect(await board.texts('.previewed .small')).toEqual([
          expect.stringMatching(/^1 of \d+ done · 1 thing new$/),
        ]);
        await keep();
        await until(async () => (await ticked(article)).join() === '0,1', 'both ticks in the article');
        await undo();
        await until(async () => (await ticked(article)).join() === '1', 'its own tick to stay');
        await article.page.close();
      });

      it('knows the list again in its Markdown, and takes over the boxes that were ticked in it', async () => {
        const [fix] = checklist.fixes;
        const done = someEvents(checklist.id, [
          { kind: 'done', fixId: fix?.id ?? '', stepId: fix?.steps[1]?.id ?? '' },
        ]);
        const text = markdown.render(aHandout([[checklist, done]]));
        await open();
        await pasteText(text);
        await waitForStep('looking');
        expect(await counts()).toEqual(['1 checklist that is here already']);
        await board.click('[data-action="cancel-take-in"]');
        await waitForStep('choosing');
        await pasteText(text.replace('- [ ]', '- [x]'));
        await waitForStep('looking');
        expect(await counts()).toEqual(['1 checklist with something new']);
        await keep();
        expect(await board.texts('.taken')).toEqual(['No new checklist. 1 has something new.']);
        const article = await openArticle(rig, 'numbered-headings', 'https://taken.example/webcam');
        expect(await ticked(article)).toEqual([0, 1]);
        await article.page.close();
      });

      it('reads a file of the first version', async () => {
        const fixes = checklist.fixes.map((fix) => ({
          ...fix,
          steps: fix.steps.map((step, at) => ({ ...step, done: at < 3 })),
        }));
        await open();
        await choose('old.json', JSON.stringify({ format: 'fixtrail-checklist', ...checklist, fixes }, null, 2));
        await waitForStep('looking');
        expect(await counts()).toEqual(['1 checklist with something new']);
      });
    });

    it('keeps a list without an article: it is gone on with on the dashboard, and its ticks are kept', async () => {
      await open();
      await choose('my router.md', '## Restart it\n\n- [x] Pull the plug\n- [ ] Wait 10 seconds\n  - in the dark\n');
      await waitForStep('looking');
      expect(await board.texts('.previewed-title')).toEqual(['my router']);
      await keep();
      await board.click('[data-action="show-lists"]');
      const card = '.card:not(:has([data-action="open-article"]))';
      await board.waitFor(card);
      expect(await board.texts(`${card} .card-title`)).toEqual(['my router']);
      await board.click(`${card} [data-action="go-on"]`);
      await board.waitFor('[data-step-id]');
      expect(await board.count('[data-action="open-article"]')).toBe(0);
      await board.page.evaluate(() => document.querySelectorAll<HTMLElement>('[data-step-id]')[1]?.click());
      await board.waitFor('[data-save-state="saved"]');
      await board.reload();
      await board.waitFor('[data-step-id]');
      expect(
        await board.page.evaluate(
          () =>
            [...document.querySelectorAll<HTMLInputElement>('[data-step-id]')].filter(({ checked }) => checked).length,
        ),
      ).toBe(2);
    });

    it('puts a backup in the place of what is here, settings too, and brings all back', async () => {
      const before = await kept();
      await open();
      await choose('backup.json', write(someLists(1, 'backed'), { userRules: ['a.example##.promo'] }));
      await waitForStep('looking');
      expect(await counts()).toEqual(['1 new checklist', 'Settings']);
      await board.click('[name="mode"][value="replace"]');
      await until(async () => (await board.texts('.modes .small'))[0]?.startsWith(`${before.length} `), 'how many go');
      await keep();
      expect(await board.texts('.taken')).toEqual([`1 checklist is new. ${before.length} were deleted for it.`]);
      expect(await kept()).toEqual(['Title of backed0']);
      expect(await rules()).toBe('a.example##.promo');
      await undo();
      expect(await kept()).toEqual(before);
      expect(await rules()).toBe('');
    });
    const rules = async () => {
      const page = await openOwnPage(rig, 'options.html', { background: true });
      await page.waitFor('#own-rules');
      const text = await page.page.$eval('#own-rules', (field) => (field as HTMLTextAreaElement).value);
      await page.page.close();
      return text;
    };

    describe('changes nothing, and says why and where,', () => {
      let before: string[];
      beforeAll(async () => {
        before = await kept();
      });
      afterAll(async () => {
        expect(await kept()).toEqual(before);
      });

      const file = write(someLists(3, 'fresh'));
      const edit = (from: string, to: string) => file.replace(from, to);
      it.each<[string, string | Uint8Array, RegExp]>([
        ['is empty', '', /^There is nothing in it\./],
        [
          'is no text',
          Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe]),
          /^That is no text\. Nothing was changed\. Line 1:/,
        ],
        ['has zeros in it', 'PK\0\0\0\0', /^That is no text\./],
        ['is JSON of somebody else', '{"name":"x"}', /^FixTrail did not save this file\./],
        ['is an article', '# Hello\n\nworld', /^There is no box to tick in it\./],
        ['breaks off', file.slice(0, -400), /^It breaks off in the middle\. Nothing was changed\. Line 4: lists\[2\]/],
        ['breaks off in a letter', new TextEncoder().encode(`${file.slice(0, 300)}é`).slice(0, -1), /^It breaks off/],
        ['comes from the future', edit('"version":2', '"version":9'), /^A newer FixTrail/],
        [
          'runs scripts',
          edit('https://fresh1.example/article', 'javascript:alert(1)'),
          /Line 3: lists\[1\]\.checklist\.url/,
        ],
        [
          'has no ids',
          edit('"id":"fresh2-a"', '"id":{"$gt":""}'),
          /Line 4: lists\[2\]\.checklist\.fixes\[0\]\.steps\[0\]\.id/,
        ],
        ['is nested without end', edit('"events":[', `"events":[${'['.repeat(100_000)}`), /Line 2/],
      ])('when a file %s', async (_what, content, words) => {
        await open();
        await choose('bad.json', content);
        expect(await problem()).toMatch(words);
      });

      it.each<[string, string, RegExp]>([
        ['on one line', 'x', /^That is too large\. Nothing was changed\. Line 1:/],
        ['of Markdown', `- [ ] ${'step '.repeat(50)}\n`, /^That is too large\./],
        ['of JSON that is not ours', `{"a": "${'word '.repeat(50)}",\n`, /^That is too large\./],
        [
          'of lists without an end',
          '',
          /^It breaks off in the middle\. Nothing was changed\. Line \d{5,}: lists\[\d{5,}\]/,
        ],
      ])('when a file has 200 MB %s', async (_what, piece, words) => {
        await open();
        const list = `${writeList(someLists(1, 'huge')[0] as KeptList)},\n`;
        const repeated = piece || list;
        await board.page.evaluate(
          (head, one) => {
            const megabyte = new Blob([one.repeat(Math.ceil(1_000_000 / one.length))]);
            const file = new File([head, ...Array<Blob>(200).fill(megabyte)], 'huge.json');
            const data = new DataTransfer();
            data.items.add(file);
            const input = document.querySelector<HTMLInputElement>('#take-in-file') as HTMLInputElement;
            input.files = data.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));
          },
          piece ? '' : writeHead(0, null),
          repeated,
        );
        await until(async () => (await board.count('.problem p')) > 0, 'the problem', 50_000);
        expect(await problem()).toMatch(words);
      });
    });

    it('can be ended while a long file is read', async () => {
      await open();
      const list = writeList(someLists(1, 'long')[0] as KeptList);
      await board.page.evaluate(
        (head, one) => {
          const megabyte = new Blob([`${one},\n`.repeat(Math.ceil(1_000_000 / one.length))]);
          const data = new DataTransfer();
          data.items.add(new File([head, ...Array<Blob>(100).fill(megabyte)], 'long.json'));
          const input = document.querySelector<HTMLInputElement>('#take-in-file') as HTMLInputElement;
          input.files = data.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        writeHead(0, null),
        list,
      );
      await until(
        () =>
          board.page.evaluate(() => (document.querySelector<HTMLProgressElement>('.take-in progress')?.value ?? 0) > 0),
        'it to be under way',
      );
      await board.click('[data-action="cancel-take-in"]');
      await waitForStep('choosing');
      expect(await board.count('.problem p')).toBe(0);
    });

    describe.each(SCHEMES)('in $scheme', ({ isDark }) => {
      it('breaks no rule of accessibility at any step, and fits a phone', async () => {
        const page = await openOwnPage(rig, 'dashboard.html#take-in');
        await page.waitFor('.take-in');
        await rig.browser.setDark(page.page, isDark);
        await loadAxe(page.page);
        const check = async () => {
          await page.page.setViewport({ width: 360, height: 800 });
          expect(await overflowOn(page.page)).toEqual([]);
          const { violations, passes } = await checkPage(page.page);
          expect(violations).toEqual([]);
          expect(passes).toContain('color-contrast');
        };
        await check();
        const own = board;
        board = page;
        await pasteText('no boxes');
        await problem();
        await check();
        await choose('backup.json', write(someLists(30, isDark ? 'dark' : 'light'), {}));
        await waitForStep('looking');
        await page.click('[name="mode"][value="replace"]');
        await check();
        await page.click('[name="mode"][value="merge"]');
        await keep();
        await check();
        await undo();
        board = own;
        await page.page.close();
      });
    });
  });
});
