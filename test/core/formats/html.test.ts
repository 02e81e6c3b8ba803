import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/core/export/html';
import { POLICY, SCRIPT_HASH, STYLE_HASH } from '../../../src/core/export/html/policy';
import { SCRIPT } from '../../../src/core/export/html/script';
import { STYLE } from '../../../src/core/export/html/style';
import { aChecklist, aFix, aStep } from '../../a-checklist';
import { aHandout, someEvents } from '../../a-handout';
import { everything, hostile, richLists, rightToLeft } from './rich-lists';

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
const readPage = (text: string) => new DOMParser().parseFromString(text, 'text/html');

describe('the saved page', () => {
  it('allows itself its own style and script, and nothing else', () => {
    expect({ style: STYLE_HASH, script: SCRIPT_HASH }).toEqual({ style: hashOf(STYLE), script: hashOf(SCRIPT) });
    expect(POLICY).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf(STYLE)}'; script-src 'sha256-${hashOf(SCRIPT)}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it.each(richLists)('holds exactly that style and that script, behind that policy: a list $name', (list) => {
    const text = render(list);
    const page = readPage(text);
    expect([...page.querySelectorAll('style')].map(({ textContent }) => textContent)).toEqual([STYLE]);
    expect([...page.querySelectorAll('script')].map(({ textContent }) => textContent)).toEqual([SCRIPT]);
    expect(page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toBe(POLICY);
    expect(text.indexOf('Content-Security-Policy')).toBeLessThan(text.indexOf('<style>'));
  });

  it.each(richLists)('asks nobody for anything, and leads only to the article: a list $name', (list) => {
    const page = readPage(render(list));
    expect(
      page.querySelectorAll('img, link, iframe, object, embed, audio, video, source, form, base, svg'),
    ).toHaveLength(0);
    expect(page.querySelectorAll('[src], [srcset], [style], [action], [ping], [background]')).toHaveLength(0);
    expect([...page.querySelectorAll('[href]')].map((link) => link.getAttribute('href'))).toEqual([list.checklist.url]);
    const handlers = [...page.querySelectorAll('*')]
      .flatMap(({ attributes }) => [...attributes])
      .filter(({ name }) => name.startsWith('on'));
    expect(handlers).toEqual([]);
    expect(STYLE + SCRIPT).not.toMatch(/url\(|@import|https?:|fetch|XMLHttp|import\(/);
  });

  it('makes no link of what leads to no page', () => {
    const list = aChecklist([aFix('one', [aStep('a')])], { url: 'javascript:alert(1)' });
    const page = readPage(html.render(aHandout([[list]])));
    expect(page.querySelectorAll('[href]')).toHaveLength(0);
    expect(page.querySelector('.source')?.textContent).toBe('Source: javascript:alert(1)');
  });

  it('has a check box with a name of its own for each step and each fix without steps, and a label to press', () => {
    const page = readPage(render(hostile));
    const keys = [...page.querySelectorAll('label > input')].map((box) => box.getAttribute('data-key'));
    const ids = hostile.checklist.fixes.flatMap(({ id, steps }) =>
      steps.length > 0 ? steps.map((step) => step.id) : [id],
    );
    expect(keys).toEqual(ids.map((id) => `fixtrail:${hostile.checklist.id}:${id}`));
    expect(page.querySelectorAll('input')).toHaveLength(keys.length);
  });

  it('says in which language and direction the words are: the reader’s around, the article’s inside', () => {
    const page = readPage(render(rightToLeft));
    const outer = page.documentElement;
    expect([outer.lang, outer.dir, outer.dataset.at]).toEqual(['en', 'ltr', String(Date.UTC(2026, 10, 22, 12))]);
    const article = page.querySelector('article');
    expect([article?.getAttribute('lang'), article?.getAttribute('dir')]).toEqual(['ar', 'auto']);
  });

  it('says so where ticks cannot be kept: with a script that finds out, and without one', () => {
    const page = readPage(render(everything));
    expect(page.querySelector('#not-kept')?.hasAttribute('hidden')).toBe(true);
    expect(page.querySelector('#not-kept')?.textContent).toBe('Ticks are not kept here.');
    expect(render(everything)).toContain('<noscript><p>Ticks are not kept here.</p></noscript>');
  });

  it('closes the box of ways before what is to be done in any case', () => {
    const page = readPage(render(everything));
    expect([...page.querySelectorAll('.ways label')].map(({ textContent }) => textContent)).toEqual([
      'Open the app.',
      'Tap Reset.',
      'Push a pin into the hole.',
    ]);
  });
});

describe('the script of the saved page', () => {
  const list = aChecklist([aFix('one', [aStep('a'), aStep('b')])]);
  const events = someEvents('list', [{ kind: 'done', fixId: 'one', stepId: 'a' }]);
  const text = html.render(aHandout([[list, events]]));

  it('keeps ticks in this page', () => {
    const store = aStore();
    const [a, b] = open(text, store);
    press(a, false);
    press(b, true);
    expect(open(text, store).map(({ checked }) => checked)).toEqual([false, true]);
  });

  it('keeps a tick in pages that were saved earlier and later', () => {
    const store = aStore();
    press(open(text, store)[1], true);
    for (const at of [1, 9_999_999_999_999])
      expect(open(text.replace(/data-at="\d+"/, `data-at="${at}"`), store).map(({ checked }) => checked)).toEqual([
        true,
        true,
      ]);
  });

  it('takes a tick away only in pages that knew no more', () => {
    const store = aStore();
    press(open(text, store)[0], false);
    const later = text.replace(/data-at="\d+"/, 'data-at="9999999999999"');
    expect(open(later, store)[0]?.checked).toBe(true);
    expect(open(text.replace(/data-at="\d+"/, 'data-at="1"'), store)[0]?.checked).toBe(false);
  });

  it('says so when nothing can be kept, and still ticks', () => {
    const [a] = open(text, null);
    press(a, false);
    expect(document.querySelector<HTMLElement>('#not-kept')?.hidden).toBe(false);
  });

  it('says so when the room is used up', () => {
    const store = aStore();
    const [a] = open(text, store);
    expect(document.querySelector<HTMLElement>('#not-kept')?.hidden).toBe(true);
    store.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    press(a, false);
    expect(document.querySelector<HTMLElement>('#not-kept')?.hidden).toBe(false);
  });
});

function render({ checklist, events }: (typeof richLists)[number]): string {
  return html.render(aHandout([[checklist, events]]));
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

function aStore(): Store {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

/** Shows the page here and runs its script with this store in place of the browser's. Gives its check boxes. */
function open(text: string, store: Store | null): HTMLInputElement[] {
  const page = readPage(text);
  document.documentElement.dataset.at = page.documentElement.dataset.at ?? '';
  document.body.replaceChildren(...page.body.childNodes);
  new Function('localStorage', SCRIPT)(store);
  return [...document.querySelectorAll('input')];
}

function press(box: HTMLInputElement | undefined, checked: boolean): void {
  if (!box) throw new Error('There is no such box.');
  box.checked = checked;
  box.dispatchEvent(new Event('change'));
}
