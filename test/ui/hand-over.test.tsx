import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptList } from '@/src/core/kept-list';
import { createHandOverPage } from '@/src/hand-over/hand-over-page';
import { layOutPaper } from '@/src/hand-over/lay-out-paper';
import type { Answers, Appended } from '@/src/messages';
import { HandOver } from '@/src/ui/hand-over/HandOver';
import { aChecklist, aFix, aStep } from '../a-checklist';
import { someEvents } from '../a-handout';

const answers: Record<string, unknown> = {};
let heard: Answers = {};
vi.mock('@/src/messages', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  send: async (name: string) => answers[name],
  answerMessages: (given: Answers) => {
    heard = given;
  },
}));

const router = aFix('router', [aStep('pull', { substeps: ['Count slowly.'] }), aStep('wait')], { title: 'Restart it' });
const driver = aFix('driver', [aStep('update')], { title: 'Update the driver' });
const prose = aFix('prose', [], { title: 'Ask the maker' });
const checklist = aChecklist([router, driver, prose], { title: 'Printer is offline' });
const ticked: KeptList = {
  checklist,
  events: someEvents('list', [{ kind: 'done', fixId: 'router', stepId: 'pull' }]),
};
const other: KeptList = {
  checklist: aChecklist([aFix('cable', [aStep('plug in')])], { id: 'other', title: 'No sound' }),
  events: someEvents('other', [{ kind: 'done', fixId: 'cable', stepId: 'plug in' }]),
};

let screen: HTMLElement;
let paper: HTMLElement;

beforeEach(() => {
  screen = document.body.appendChild(document.createElement('div'));
  paper = document.body.appendChild(document.createElement('div'));
  answers.readLists = { lists: [{ ...ticked, events: [] }, other], deleted: [] };
});
afterEach(() => {
  for (const place of [screen, paper]) {
    render(null, place);
    place.remove();
  }
});

const texts = (selector: string, root: ParentNode = screen) =>
  [...root.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim());
const find = <Found extends HTMLElement>(selector: string) => {
  const found = screen.querySelector<Found>(selector);
  if (!found) throw new Error(`Not on the page: ${selector}`);
  return found;
};
const click = (selector: string) => act(() => void find(selector).click());
const preview = () => find('pre').textContent ?? '';
const choose = (value: string) => click(`input[value="${value}"]`);

async function open(lists: KeptList[] | null, isPrivate = false, checklistIds: string[] = []) {
  answers.readHanded = lists && { lists, checklistIds, isPrivate };
  const page = createHandOverPage('ticket', (view, actions) =>
    act(() => render(<HandOver view={view} actions={actions} />, screen)),
  );
  layOutPaper(paper, page.outgoing);
  page.start();
  await vi.waitFor(() => expect(texts('.given, .nothing').length).toBeGreaterThan(0));
}

describe('the page that hands over', () => {
  it('shows what it was opened with, as plain text, ticks and all', async () => {
    await open([ticked]);
    expect(texts('.given')).toEqual(['Printer is offline']);
    expect(preview()).toContain('[x] pull');
    expect(preview()).toContain('[ ] wait');
  });

  it('says so when that is forgotten, and offers nothing', async () => {
    await open(null);
    expect(texts('.nothing')).toEqual(['What was to be handed over is forgotten. Start again from the checklist.']);
    expect(texts('button, input')).toEqual([]);
  });

  it('hands over what is open', async () => {
    await open([ticked]);
    choose('open');
    expect(preview()).not.toContain('pull');
    expect(preview()).toContain('[ ] wait');
  });

  it('hands over one fix', async () => {
    await open([ticked]);
    choose('fix');
    expect(texts('select[name="fix"] option')).toEqual(['1. Restart it', '2. Update the driver', '3. Ask the maker']);
    expect(preview()).not.toContain('Update the driver');
    const select = find<HTMLSelectElement>('select[name="fix"]');
    select.value = 'driver';
    act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
    expect(preview()).toContain('Update the driver');
    expect(preview()).not.toContain('Restart it');
  });

  it('hands over chosen steps, and nothing at all before any is chosen', async () => {
    await open([ticked]);
    choose('selection');
    expect(texts('.preview .nothing')).toEqual([
      'There is nothing to hand over yet. Choose something else under “What”.',
    ]);
    expect([...screen.querySelectorAll<HTMLButtonElement>('.ways button')].every(({ disabled }) => disabled)).toBe(
      true,
    );
    click('[data-select="wait"]');
    expect(preview()).toContain('wait');
    expect(preview()).not.toContain('pull');
    expect(find<HTMLInputElement>('[data-select="router"]').indeterminate).toBe(true);
    click('[data-select="router"]');
    expect(preview()).toContain('pull');
    click('[data-select="router"]');
    click('[data-select="prose"]');
    expect(preview()).toContain('Ask the maker');
    expect(preview()).not.toContain('pull');
  });

  it('hands over all that is kept, with what the page knows better', async () => {
    await open([ticked]);
    choose('all');
    await vi.waitFor(() => expect(preview()).toContain('No sound'));
    expect(preview()).toContain('[x] pull');
    expect(preview().match(/Printer is offline/g)).toHaveLength(1);
  });

  it('offers no other lists beside one of a private window, and says what becomes of it', async () => {
    await open([ticked], true);
    expect(screen.querySelector('input[value="all"]')).toBeNull();
    expect(texts('.small')).toContain('From a private window. Only what you save here is written to the disk.');
  });

  it('offers no single fix and no steps of several lists, and says how many they are', async () => {
    await open([ticked, other]);
    expect(texts('.given')).toEqual(['2 checklists']);
    expect(screen.querySelector('input[value="fix"], input[value="selection"]')).toBeNull();
    expect(preview()).toContain('No sound');
  });

  it.each([
    { many: 'one list that is kept', others: [] },
    { many: 'very many', others: Array.from({ length: 30 }, (_, index) => `gone-${index}`) },
  ])('finds $many by their ids, without those that are gone', async ({ others }) => {
    answers.readList = other;
    await open([], false, ['other', ...others]);
    expect(texts('.given')).toEqual(['No sound']);
  });

  it('shows the first of very many lists, and says so', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...other,
      checklist: { ...other.checklist, id: `${index}`, title: `List ${index}.` },
    }));
    await open(many);
    expect(texts('.preview .small')).toEqual(['The first 20 of 30 checklists']);
    expect(preview()).toContain('List 19.');
    expect(preview()).not.toContain('List 20.');
  });

  it('says what a format leaves out of what is there, and nothing of what is not', async () => {
    await open([ticked]);
    expect(texts('.left-out')).toEqual(['Leaves out: times and history']);
    choose('json');
    expect(texts('.left-out')).toEqual([]);
  });

  it('offers what can be chosen for a format', async () => {
    await open([ticked]);
    expect(screen.querySelector('input[name="frontMatter"]')).toBeNull();
    choose('markdown');
    expect(preview()).not.toMatch(/^---/);
    click('input[name="frontMatter"]');
    expect(preview()).toMatch(/^---\n/);
  });

  it('follows what is ticked elsewhere', async () => {
    await open([ticked]);
    const appended: Appended = {
      event: { id: 'late', at: 9e12, checklistId: 'list', kind: 'done', fixId: 'router', stepId: 'wait' },
      url: checklist.url,
      isPrivate: false,
    };
    void heard.appended?.({ ...appended, isPrivate: true }, {});
    expect(preview()).toContain('[ ] wait');
    void heard.appended?.(appended, {});
    expect(preview()).toContain('[x] wait');
  });

  it('writes a mail, and says when its text has to be pasted', async () => {
    await open([ticked]);
    const link = () => find<HTMLAnchorElement>('a[data-action="mail"]').getAttribute('href') ?? '';
    expect(decodeURIComponent(link())).toContain('[x] pull\r\n');
    const long = aChecklist([aFix('long', [aStep('s', { text: 'word '.repeat(500) })])], { title: 'Long' });
    render(null, screen);
    await open([{ checklist: long, events: [] }]);
    expect(decodeURIComponent(link())).toBe(
      'mailto:?subject=Long&body=The checklist is on the clipboard. Paste it here.',
    );
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    click('a[data-action="mail"]');
    await vi.waitFor(() =>
      expect(texts('[role="status"].notice')).toEqual([
        'Too long for a mail by itself. It is copied now, paste it into the mail.',
      ]),
    );
    expect(write).toHaveBeenCalledExactlyOnceWith(preview());
    write.mockRestore();
  });

  it('offers to share where the system can, as a file where that is let through, else as text', async () => {
    await open([ticked]);
    expect(screen.querySelector('[data-action="share"]')).toBeNull();
    const share = vi.fn(async (_what: ShareData) => undefined);
    Object.assign(navigator, { share, canShare: () => true });
    render(null, screen);
    await open([ticked]);
    click('[data-action="share"]');
    await vi.waitFor(() => expect(share).toHaveBeenCalledOnce());
    const file = share.mock.calls[0]?.[0].files?.[0];
    expect(file?.name).toBe('Printer is offline.txt');
    expect(await file?.text()).toBe(preview());
    choose('markdown');
    click('[data-action="share"]');
    await vi.waitFor(() => expect(share).toHaveBeenCalledTimes(2));
    expect(share.mock.calls[1]?.[0]).toMatchObject({
      title: 'Printer is offline',
      text: expect.stringContaining('[x]'),
    });
    share.mockRejectedValueOnce(new DOMException('', 'AbortError')).mockRejectedValueOnce(new TypeError('no'));
    click('[data-action="share"]');
    await vi.waitFor(() => expect(share).toHaveBeenCalledTimes(3));
    expect(texts('.notice')).toEqual(['']);
    click('[data-action="share"]');
    await vi.waitFor(() => expect(texts('.notice')).toEqual(['It could not be shared. Save a file instead.']));
    Object.assign(navigator, { share: undefined, canShare: undefined });
  });

  it('lays the chosen part out on paper when something is printed, and takes it away again', async () => {
    await open([ticked]);
    choose('fix');
    window.dispatchEvent(new Event('beforeprint'));
    expect(texts('h1, h2, .paper-step, .paper-substeps', paper)).toEqual([
      'Printer is offline',
      '1. Restart it',
      '✓pullCount slowly.',
      'Count slowly.',
      'wait',
    ]);
    window.dispatchEvent(new Event('afterprint'));
    expect(paper.childElementCount).toBe(0);
  });

  it('takes codes away when something else is chosen', async () => {
    await open([ticked]);
    click('[data-action="qr"]');
    await vi.waitFor(() => find('.qr-code'));
    expect(find('[data-action="qr"]').getAttribute('aria-expanded')).toBe('true');
    expect(find('.qr-code').getAttribute('aria-label')).toBe('QR code with the checklist as text, 1 of 1');
    choose('open');
    expect(screen.querySelector('.qr')).toBeNull();
  });
});
