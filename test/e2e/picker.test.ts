import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import type { Overlay } from '../../scripts/open/overlay';
import { type Article, hasTicks, readPage, serve, visit } from './article';
import { forEachBrowser, type Rig, until } from './harness';
import { readOwnHtml } from './rendered';

declare const chrome: typeof extensionApi;
declare const axe: { run(context: Node, options: RunOptions): Promise<AxeResults> };
declare const heard: string[];
declare const heardFirst: string[];

const HOSTS = ['fixtrail-cover', 'fixtrail-picker'];
/** What hands do. */
const EVENTS =
  'pointerdown pointermove pointerup mousedown mousemove mouseup mouseover click dblclick contextmenu touchstart touchend keydown keypress keyup input wheel';
/** Writes down all that reaches the page; `heardFirst` is what only a listener on the window, set before ours, can hear. */
const SPY = `<script>
  var heard = [], heardFirst = [];
  for (const type of '${EVENTS}'.split(' ')) {
    window.addEventListener(type, (event) => heardFirst.push(event.target.localName), true);
    document.addEventListener(type, (event) => heard.push(type + ' ' + event.target.localName), true);
    window.addEventListener(type, (event) => heard.push(type + ' ' + event.target.localName));
  }
</script>`;
const BOXES = `${SPY}
<div class="survey-box" style="padding:20px;margin:16px 0;background:#eef"><a href="/survey">Tell us what you think of this site</a></div>
<section style="padding:12px 0"><p class="reader-note" id="first-note">A first remark of readers.</p><p class="reader-note">A second remark of readers.</p></section>
<iframe id="talk" title="Talk" srcdoc="<p>Talk to us</p>" width="300" height="80"></iframe>
<own-player id="own-player" style="display:block;width:300px;height:60px"></own-player>
<script>document.querySelector('own-player').attachShadow({ mode: 'open' }).append('Play it');</script>
<p><label>Search <input id="search"></label></p>`;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AXE_RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'passes'],
};
const PHONE = { width: 360, height: 640, hasTouch: true };

describe('picker', () => {
  forEachBrowser((rig) => {
    let count = 0;
    beforeEach(() => rig.browser.callExtension(() => chrome.storage.local.remove('userRules')));

    /** An article with boxes that no rule of ours hides; each on a site of its own. */
    const open = async () => {
      count += 1;
      const html = readPage('single-procedure').replace('</main>', `${BOXES}</main>`);
      const article = await visit(rig, serve(rig, `https://pick-${count}.example/article`, html));
      await until(() => hasTicks(article.page), 'the check boxes');
      return article;
    };

    it('hides what is clicked, at once and after a reload, until the rule is removed', async () => {
      const article = await open();
      const { page } = article;
      const picker = await startInOverlay(rig, article);
      await pointAt(page, '.survey-box');
      await until(async () => (await picker.text('.thing')).includes('Tell us what you think'), 'the words');
      expect(await picker.text('.thing')).toMatch(/^Box: “Tell us what you think of this site”, \d+ by \d+$/);
      await clickAt(page, '.survey-box');
      await picker.waitFor('[name="selector"]');
      expect(await picker.property('[name="selector"]', 'value')).toBe('div.survey-box');
      await picker.click('[value="save"]');
      await until(async () => !(await isShown(page, '.survey-box')), 'the box to go');
      await until(async () => (await readRules(rig)).length === 1, 'the rule to be kept');
      expect(await readRules(rig)).toEqual([`${new URL(page.url()).hostname}##div.survey-box`]);
      expect(await countHosts(page)).toBe(0);

      await page.reload({ waitUntil: 'domcontentloaded' });
      await until(async () => !(await isShown(page, '.survey-box')), 'the box to go again');
      await rig.browser.callExtension(() => chrome.storage.local.set({ userRules: [] }));
      await until(() => isShown(page, '.survey-box'), 'the box to come back');
      await page.close();
    });

    it('is used by keyboard alone', async () => {
      const { page } = await open();
      await page.focus('#search');
      const picker = await start(rig, page);
      expect(await focused(picker)).toBe('choose');
      await pointAt(page, '#first-note');
      const says = (words: string) => until(async () => (await picker.text('.thing')).includes(words), words);
      await says('A first remark');
      await page.keyboard.press('ArrowRight');
      await says('Text: “A second remark of readers.”');
      await page.keyboard.press('ArrowUp');
      await says('Box: “A first remark');
      await page.keyboard.press('ArrowDown');
      await says('Text: “A second remark');
      await page.keyboard.press('ArrowLeft');
      await says('Text: “A first remark');
      await page.keyboard.press('Enter');
      await picker.waitFor('[name="selector"]');
      expect(await focused(picker)).toBe('proposal');
      expect(await picker.property('[name="selector"]', 'value')).toBe('#first-note');
      await page.keyboard.press('ArrowDown');
      await until(async () => (await picker.property('[name="selector"]', 'value')) === 'p.reader-note', 'all alike');
      await says('hits 2 elements');
      const walked: (string | undefined)[] = [];
      for (let step = 0; step < 9; step += 1) {
        await page.keyboard.press('Tab');
        walked.push(await focused(picker));
      }
      expect(walked).toEqual([
        ...['selector', 'preview', 'cancel', 'save', 'wider', 'narrower', 'previous', 'next', 'proposal'],
      ]);
      for (const _ of ['selector', 'preview', 'cancel', 'save']) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await until(async () => !(await isShown(page, '.reader-note')), 'the remarks to go');
      await until(async () => (await readRules(rig)).length === 1, 'the rule to be kept');
      expect((await readRules(rig))[0]).toMatch(/##p\.reader-note$/);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
      await page.close();
    });

    it('tells the page nothing, and leaves it as it was when it is cancelled', async () => {
      const { page } = await open();
      await page.focus('#search');
      const before = await readOwnHtml(page);
      const picker = await start(rig, page);
      await page.evaluate(() => {
        heard.length = 0;
        heardFirst.length = 0;
      });
      await pointAt(page, '#first-note');
      await clickAt(page, '.survey-box a');
      await picker.waitFor('[name="selector"]');
      await picker.focus('[name="selector"]');
      await page.keyboard.type('x');
      await until(async () => (await picker.count('.fault:not(:empty)')) === 1, 'the fault of what was typed');
      await picker.click('[name="proposal"]');
      await picker.click('[name="preview"]');
      await until(async () => !(await isShown(page, '.survey-box a')), 'the preview');
      await clickAt(page, '#talk');
      await page.mouse.click(5, 5, { button: 'right' });
      await page.mouse.wheel({ deltaY: 40 });
      await page.keyboard.press('Escape');
      await until(async () => (await picker.count('[name="selector"]')) === 0, 'pointing again');
      await page.keyboard.press('/');
      expect(await countHosts(page)).toBe(2);
      const { told, first } = await page.evaluate(() => ({ told: heard, first: [...new Set(heardFirst)].sort() }));
      expect(told).toEqual([]);
      expect(first).toEqual(HOSTS);
      await page.keyboard.press('Escape');
      await until(async () => (await countHosts(page)) === 0, 'the end');
      // That the mouse is over the page again is true.
      expect(await page.evaluate(() => heard.filter((event) => !event.startsWith('mouse')))).toEqual([]);
      expect(await readOwnHtml(page)).toBe(before);
      expect(new URL(page.url()).pathname).toBe('/article');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
      expect(await readRules(rig)).toEqual([]);
      await page.close();
    });

    it('names the steps that would go, and hides them only when told expressly', async () => {
      const { page } = await open();
      const picker = await start(rig, page);
      await clickAt(page, 'main ol > li');
      await picker.waitFor('.warning li');
      const step = await page.evaluate(() => document.querySelector('main ol > li')?.textContent?.trim() ?? '-');
      expect(await picker.text('.warning li')).toContain(step.slice(0, 20));
      expect(await picker.text('.primary')).toBe('Choose something smaller');
      expect(await picker.count('[value="save"]')).toBe(0);
      await picker.click('.primary');
      await until(async () => (await picker.count('[name="selector"]')) === 0, 'pointing again');
      expect(await readRules(rig)).toEqual([]);
      await clickAt(page, 'main ol > li');
      await picker.waitFor('[value="anyway"]');
      await picker.click('[value="anyway"]');
      await until(async () => (await readRules(rig)).length === 1, 'the rule to be kept');
      await until(async () => !(await isShown(page, 'main ol > li')), 'the step to go');
      await page.close();
    });

    it('previews and gives back what it hid', async () => {
      const { page } = await open();
      const before = await readOwnHtml(page);
      const picker = await start(rig, page);
      await clickAt(page, '.survey-box');
      await picker.waitFor('[name="preview"]');
      await picker.click('[name="preview"]');
      await until(async () => !(await isShown(page, '.survey-box')), 'the preview');
      await picker.click('[name="preview"]');
      await until(() => isShown(page, '.survey-box'), 'the box');
      await picker.click('[name="preview"]');
      await until(async () => !(await isShown(page, '.survey-box')), 'the preview');
      await picker.click('[value="cancel"]');
      await until(async () => (await countHosts(page)) === 0, 'the end');
      expect(await readOwnHtml(page)).toBe(before);
      await page.close();
    });

    it('takes a selector that is typed, and says what is wrong with it', async () => {
      const { page } = await open();
      const picker = await start(rig, page);
      await clickAt(page, '.survey-box');
      await picker.waitFor('[name="selector"]');
      const type = async (selector: string) => {
        await picker.evaluate((root) => root.querySelector<HTMLInputElement>('[name="selector"]')?.select());
        await picker.focus('[name="selector"]');
        await page.keyboard.type(selector);
      };
      const fault = (words: string) => until(async () => (await picker.text('.fault')) === words, words);
      await type('p[');
      await fault('The browser cannot read this selector.');
      await type('body');
      await fault('This is most of the page: choose something smaller.');
      await type('p.no-such-thing');
      await fault('Nothing on this page fits this selector.');
      expect(await picker.property('[value="save"]', 'disabled')).toBe(true);
      await type('p.reader-note');
      await fault('');
      expect(await picker.text('.thing')).toContain('hits 2 elements');
      const cover = rig.browser.overlay(page, 'fixtrail-cover');
      await until(async () => (await cover.count('.hit:not([hidden])')) === 2, 'the frames of both');
      await picker.click('[value="save"]');
      await until(async () => !(await isShown(page, '.reader-note')), 'the remarks to go');
      await page.close();
    });

    it('takes frames and things with a shadow root as a whole', async () => {
      const { page } = await open();
      const picker = await start(rig, page);
      await clickAt(page, '#talk');
      await until(async () => (await picker.text('.thing')).startsWith('Frame: “Talk”'), 'the frame');
      expect(await picker.property('[name="selector"]', 'value')).toBe('#talk');
      await clickAt(page, '#own-player');
      await until(async () => (await picker.property('[name="selector"]', 'value')) === '#own-player', 'the player');
      await page.close();
    });

    it('is used by finger on a phone, with nothing wider than the screen or smaller than a finger', async () => {
      const { page } = await open();
      await page.setViewport(PHONE);
      await until(async () => (await page.evaluate(() => innerWidth)) === PHONE.width, 'the small window');
      const picker = await start(rig, page);
      const { x, y } = await middleOf(page, '.survey-box');
      await page.touchscreen.tap(x, y);
      await picker.waitFor('[name="selector"]');
      const { wide, small, panel } = await picker.evaluate((root) => {
        const boxes = [...root.querySelectorAll('.panel *')].filter((element) => element.checkVisibility());
        const isOutside = ({ left, right }: DOMRect) => left < -0.5 || right > innerWidth + 0.5;
        const controls = [...root.querySelectorAll('button, label.choice, input[type="text"]')];
        const { left, right } = (root.querySelector('.panel') as Element).getBoundingClientRect();
        return {
          wide: boxes.filter((element) => isOutside(element.getBoundingClientRect())).map(({ outerHTML }) => outerHTML),
          small: controls.filter((element) => element.getBoundingClientRect().height < 44).length,
          panel: { left, isWhole: right === document.documentElement.clientWidth },
        };
      });
      expect(wide).toEqual([]);
      expect(small).toBe(0);
      expect(panel).toEqual({ left: 0, isWhole: true });
      await picker.click('[value="save"]');
      await until(async () => !(await isShown(page, '.survey-box')), 'the box to go');
      await page.close();
    });

    it('is out of reach of the page’s style', async () => {
      const { page } = await open();
      await page.addStyleTag({
        content: `* { display: none !important; opacity: 0.3 !important; direction: rtl !important; --surface: red; --text: red; }
          html, body, main, main * { display: block !important } ::backdrop { background: red !important }`,
      });
      const picker = await start(rig, page);
      const cover = rig.browser.overlay(page, 'fixtrail-cover');
      for (const place of [picker, cover])
        expect(
          await place.evaluate((root) => {
            const { display, opacity } = getComputedStyle(root.host);
            return { display, opacity };
          }),
        ).toEqual({ display: 'block', opacity: '1' });
      const look = await picker.evaluate((root) => {
        const { backgroundColor, direction, color } = getComputedStyle(root.querySelector('.panel') as Element);
        return { backgroundColor, direction, color };
      });
      expect(look).toEqual({ backgroundColor: 'rgb(255, 255, 255)', direction: 'ltr', color: 'rgb(26, 33, 34)' });
      await page.close();
    });

    it('moves out of the way of what is picked', async () => {
      const { page } = await open();
      const picker = await start(rig, page);
      await page.evaluate(() => document.querySelector('.survey-box')?.scrollIntoView({ block: 'end' }));
      const { x, y } = await page.evaluate(() => {
        const box = (document.querySelector('.survey-box') as Element).getBoundingClientRect();
        return { x: box.left + 5, y: box.top + box.height / 2 };
      });
      await page.mouse.move(x, y);
      const isClear = () =>
        picker.evaluate(
          (root) => (root.querySelector('.panel') as Element).getBoundingClientRect().bottom < innerHeight / 2,
        );
      await until(isClear, 'the panel to go to the top');
      await page.close();
    });

    it.each([false, true])('is for everyone, in a dark scheme: %s', async (isDark) => {
      const { page } = await open();
      await rig.browser.setDark(page, isDark);
      const picker = await start(rig, page);
      await page.evaluate(AXE);
      await moveIntoBody(page);
      const check = async () => {
        const { violations, passes } = await runAxe(picker);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
      };
      await check();
      await clickAt(page, '.survey-box');
      await picker.waitFor('[name="selector"]');
      await check();
      await picker.focus('[name="selector"]');
      await page.keyboard.type('[');
      await picker.waitFor('.fault:not(:empty)');
      await check();
      await clickAt(page, 'main ol > li');
      await picker.waitFor('.warning li');
      await check();
      await rig.browser.setDark(page, false);
      await page.close();
    });

    it('is there once, and not at all where nobody asked for it', async () => {
      const { page } = await open();
      await inject(rig, page);
      expect(await countHosts(page)).toBe(0);
      await start(rig, page);
      await inject(rig, page);
      expect(await countHosts(page)).toBe(2);
      await page.keyboard.press('Escape');
      await until(async () => (await countHosts(page)) === 0, 'the end');
      await start(rig, page);
      expect(await countHosts(page)).toBe(2);
      await page.close();
    });
  });
});

/** Starts the picker with the button that the overlay has for it. */
async function startInOverlay(rig: Rig, { page, overlay }: Article): Promise<Overlay> {
  await overlay.click('[data-action="receipt"]');
  await overlay.waitFor('[data-action="pick"]');
  await overlay.click('[data-action="pick"]');
  return waitForPicker(rig, page);
}

/** Starts the picker as the popup does. */
async function start(rig: Rig, page: Page): Promise<Overlay> {
  await rig.browser.callExtension(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
    await chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'pick', payload: null });
  }, page.url());
  return waitForPicker(rig, page);
}

/** Puts the script into the page without anybody's wish. */
function inject(rig: Rig, page: Page): Promise<unknown> {
  return rig.browser.callExtension(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((each) => each.url === url);
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, files: ['/picker.js'] });
  }, page.url());
}

async function waitForPicker(rig: Rig, page: Page): Promise<Overlay> {
  await page.bringToFront();
  const picker = rig.browser.overlay(page, 'fixtrail-picker');
  await picker.waitFor('.panel');
  return picker;
}

/** Axe measures colours in the body only. */
function moveIntoBody(page: Page): Promise<void> {
  return page.evaluate(() => {
    const host = document.querySelector<HTMLElement>('fixtrail-picker') as HTMLElement;
    document.body.append(host);
    host.showPopover();
  });
}

/** Runs axe in the closed root, which it can only see when the host shows it. */
function runAxe(picker: Overlay): Promise<AxeResults> {
  return picker.evaluate(async (root, options) => {
    // Colours may still be on their way.
    await Promise.all(root.getAnimations().map(({ finished }) => finished));
    Object.defineProperty(root.host, 'shadowRoot', { get: () => root, configurable: true });
    const found = await axe.run(root.host, options);
    Reflect.deleteProperty(root.host, 'shadowRoot');
    return found;
  }, AXE_RULES);
}

/** Where the mouse would point at an element, near its left edge, after it was scrolled to the middle. */
function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted) as Element;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, height, width } = element.getBoundingClientRect();
    return { x: left + Math.min(6, width / 2), y: top + height / 2 };
  }, selector);
}

async function pointAt(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.move(x, y);
}

async function clickAt(page: Page, selector: string): Promise<void> {
  const { x, y } = await middleOf(page, selector);
  await page.mouse.click(x, y);
}

function isShown(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() ?? false, selector);
}

function countHosts(page: Page): Promise<number> {
  return page.evaluate((names) => document.querySelectorAll(names.join()).length, HOSTS);
}

async function readRules(rig: Rig): Promise<string[]> {
  const { userRules = [] } = await rig.browser.callExtension(() => chrome.storage.local.get('userRules'));
  return userRules as string[];
}

/** What the focus in the panel is on: a button's value or a field's name. */
function focused(picker: Overlay): Promise<string | undefined> {
  return picker.evaluate((root) => {
    const active = root.activeElement;
    return active instanceof HTMLButtonElement ? active.value : (active?.getAttribute('name') ?? undefined);
  });
}
