import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Backup } from '@/src/ui/backup/Backup';
import { Notices } from '@/src/ui/backup/Notices';
import type { KeepingActions, KeepingView } from '@/src/ui/backup/view';

const NOW = Date.UTC(2026, 10, 22, 12);
const CALM: KeepingView = {
  saving: null,
  end: null,
  lastAt: 0,
  isDue: false,
  copies: [],
  damaged: 0,
  deleted: 0,
  isUndone: false,
  isPrivate: false,
};

let container: HTMLElement;
let actions: { [Name in keyof KeepingActions]: ReturnType<typeof vi.fn<KeepingActions[Name]>> };

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  actions = {
    saveBackup: vi.fn(),
    cancel: vi.fn(),
    putOff: vi.fn(),
    saveCopy: vi.fn(),
    saveDamaged: vi.fn(),
    deleteDamaged: vi.fn(),
    restoreDamaged: vi.fn(),
  };
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('backups', () => {
  it('are saved and brought in from the settings, which say when that was last done', () => {
    settings({});
    expect(text('.small')).toContain('No backup was saved yet.');
    press('save-backup');
    expect(actions.saveBackup).toHaveBeenCalledOnce();
    expect(container.querySelector('a[href="dashboard.html#take-in"]')?.textContent).toBe('Bring a backup in …');
    settings({ lastAt: NOW - 3 * 86_400_000 });
    expect(text('.small')).toContain('Last saved: 3 days ago.');
  });

  it('say how far they are, and can be ended', () => {
    settings({ saving: { lists: 200, of: 1000 } });
    const bar = container.querySelector('progress');
    expect([bar?.value, bar?.max]).toEqual([200, 1000]);
    expect(text('.backup-progress')).toContain('200 of 1000');
    expect(text('.backup-progress [role="status"]')).toBe('The backup is being written.');
    press('cancel-backup');
    expect(actions.cancel).toHaveBeenCalledOnce();
  });

  it.each([
    [{ kind: 'saved', name: 'backup.json', damaged: 0 } as const, 'Saved as backup.json.'],
    [
      { kind: 'saved', name: 'backup.json', damaged: 1 } as const,
      'Saved as backup.json. 1 record that cannot be read is not in it.',
    ],
    [{ kind: 'cancelled' } as const, 'Nothing was saved.'],
    [{ kind: 'failed' } as const, 'The backup could not be written.'],
  ])('say how they ended: %j', (end, words) => {
    settings({ end });
    expect(text('.backup-progress [role="status"]')).toBe(words);
  });

  it('are not offered in a private window, which says where they are', () => {
    settings({ isPrivate: true });
    expect(text('.backup')).toContain('This is a private window.');
    expect(container.querySelector('button, a')).toBeNull();
    notices({ isPrivate: true, isDue: true, damaged: 1 });
    expect(container.textContent).toBe('');
  });
});

describe('copies', () => {
  const copies = [
    { id: '2', at: NOW, lists: 12, bytes: 34_000 },
    { id: '1', at: NOW - 86_400_000, lists: 1, bytes: 5000 },
  ];

  it('are shown with date and size, each with its ways out', () => {
    settings({ copies });
    const rows = [...container.querySelectorAll('[data-copy]')];
    expect(rows.map((row) => row.querySelector('p .small')?.textContent)).toEqual([
      '12 checklists · 34 kB',
      '1 checklist · 5 kB',
    ]);
    expect(rows.map((row) => row.querySelector('time')?.dateTime)).toEqual([
      '2026-11-22T12:00:00.000Z',
      '2026-11-21T12:00:00.000Z',
    ]);
    expect(rows[1]?.querySelector('a')?.getAttribute('href')).toBe('dashboard.html#take-in&copy=1');
    press('save-copy');
    expect(actions.saveCopy).toHaveBeenCalledExactlyOnceWith('2');
  });

  it('say to whoever only hears them which one a button is for', () => {
    settings({ copies });
    for (const button of container.querySelectorAll('[data-copy] :is(a, button)')) {
      const described = document.getElementById(button.getAttribute('aria-describedby') ?? '');
      expect(described?.textContent).toContain('2026');
    }
  });

  it('say that there are none yet, and nothing where they cannot be read', () => {
    settings({});
    expect(text('.copies')).toContain('None was made yet.');
    settings({ copies: null });
    expect(container.querySelector('.copies')).toBeNull();
  });
});

describe('a reminder', () => {
  it('offers to save now or later, on the settings and above the lists', () => {
    for (const show of [settings, notices]) {
      show({ isDue: true });
      expect(text('.due p')).toBe('It is time for a backup.');
      press('backup-now');
      press('backup-later');
    }
    expect(actions.saveBackup).toHaveBeenCalledTimes(2);
    expect(actions.putOff).toHaveBeenCalledTimes(2);
  });

  it('goes while the backup is written, and the focus stays near', () => {
    notices({ isDue: true });
    act(() => find('[data-action="backup-now"]').focus());
    press('backup-now');
    notices({ isDue: true, saving: { lists: 0, of: 5 } });
    expect(container.querySelector('.due')).toBeNull();
    expect(document.activeElement).toBe(find('.notices'));
  });
});

describe('damaged records', () => {
  it('can be saved as they are, deleted, and brought back', () => {
    for (const show of [settings, notices]) {
      show({ damaged: 2 });
      expect(text('.damaged [role="status"]')).toBe('2 records cannot be read. All others are as they were.');
      press('save-damaged');
      press('delete-damaged');
      show({ deleted: 2 });
      expect(text('.damaged [role="status"]')).toBe('2 records are deleted.');
      press('restore-damaged');
    }
    for (const action of [actions.saveDamaged, actions.deleteDamaged, actions.restoreDamaged])
      expect(action).toHaveBeenCalledTimes(2);
  });

  it('are not spoken of where there are none', () => {
    notices({});
    expect(container.textContent).toBe('');
  });
});

function settings(view: Partial<KeepingView>): void {
  act(() => render(<Backup view={{ ...CALM, ...view }} actions={actions} now={NOW} />, container));
}

function notices(view: Partial<KeepingView>): void {
  act(() => render(<Notices view={{ ...CALM, ...view }} actions={actions} />, container));
}

function find(selector: string): HTMLElement {
  const found = container.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`Not there: ${selector}`);
  return found;
}

function text(selector: string): string {
  return find(selector).textContent?.trim() ?? '';
}

function press(action: string): void {
  act(() => find(`[data-action="${action}"]`).click());
}
