import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '@/src/background/welcome';

interface FakeWindow {
  id: number;
  focused: boolean;
  incognito: boolean;
}

const create = vi.fn(async (_tab: { url?: string; windowId?: number }) => ({}));

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create as never);
});

describe('the welcome page', () => {
  it('is opened once', async () => {
    withWindows({ id: 1, focused: true, incognito: false });
    await welcome();
    await welcome();
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: fakeBrowser.runtime.getURL('/welcome.html' as never),
      windowId: 1,
    });
  });

  it('is opened in the window that is not private', async () => {
    withWindows({ id: 1, focused: true, incognito: true }, { id: 2, focused: false, incognito: false });
    await welcome();
    expect(create.mock.calls[0]?.[0].windowId).toBe(2);
  });

  it('is not opened where all windows are private', async () => {
    withWindows({ id: 1, focused: true, incognito: true });
    await welcome();
    expect(create).not.toHaveBeenCalled();
  });

  it('is opened where browsers do not speak of windows', async () => {
    const windows = Object.getOwnPropertyDescriptor(fakeBrowser, 'windows');
    Object.defineProperty(fakeBrowser, 'windows', { value: undefined, configurable: true });
    await welcome();
    if (windows) Object.defineProperty(fakeBrowser, 'windows', windows);
    expect(create).toHaveBeenCalledOnce();
  });
});

function withWindows(...windows: FakeWindow[]): void {
  vi.spyOn(fakeBrowser.windows, 'getAll').mockImplementation((async () => windows) as never);
}
