import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AccessActions, AccessSection, type AccessView } from '@/src/ui/access/AccessSection';

const FIREFOX: AccessView = { level: 'all', sites: [], canTakeBack: true, canOpenSettings: false };
const CHROMIUM: AccessView = { level: 'all', sites: [], canTakeBack: false, canOpenSettings: true };

let container: HTMLElement;
let actions: { [Name in keyof AccessActions]: ReturnType<typeof vi.fn<AccessActions[Name]>> };

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  actions = {
    askForAll: vi.fn(async () => true),
    takeBackAll: vi.fn(async () => true),
    takeBack: vi.fn(async () => true),
    putBack: vi.fn(async () => true),
    openSettings: vi.fn(),
  };
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('where FixTrail may work', () => {
  it.each([
    ['all', 'FixTrail works by itself on all pages.', ['take-back-all']],
    ['onClick', 'FixTrail works only when you click its button.', ['ask-all']],
  ] as const)('is said in words, with what can be done about it: %s', (level, words, offered) => {
    show({ ...FIREFOX, level });
    expect(container.querySelector('[data-access]')?.textContent).toBe(words);
    expect(offers()).toEqual(offered);
  });

  it('is a list of sites that can be taken back one by one, and put back', async () => {
    show({ ...FIREFOX, level: 'some', sites: ['help.example', '*.docs.example'] });
    expect(offers()).toEqual(['ask-all', 'take-back-all', 'remove', 'remove']);
    press('[data-key="help.example"] [data-action="remove"]');
    expect(actions.takeBack).toHaveBeenCalledExactlyOnceWith('help.example');
    await vi.waitFor(() => press('[data-action="undo"]'));
    expect(actions.putBack).toHaveBeenCalledExactlyOnceWith('help.example');
  });

  it('is changed on the browser’s own page where only that can take sites back', () => {
    show({ ...CHROMIUM, level: 'some', sites: ['help.example'] });
    expect(offers()).toEqual(['ask-all', 'browser-settings']);
    expect(container.querySelector('[data-key]')?.textContent).toBe('help.example');
    press('[data-action="browser-settings"]');
    press('[data-action="ask-all"]');
    expect(actions.openSettings).toHaveBeenCalledOnce();
    expect(actions.askForAll).toHaveBeenCalledOnce();
  });
});

function show(view: AccessView): void {
  render(<AccessSection view={view} actions={actions} />, container);
}

function offers(): (string | undefined)[] {
  return [...container.querySelectorAll<HTMLElement>('button')].map(({ dataset }) => dataset.action);
}

/** @throws when there is no such button */
function press(selector: string): void {
  const button = container.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`No ${selector}`);
  button.click();
}
