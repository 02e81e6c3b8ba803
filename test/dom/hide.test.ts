import { afterEach, beforeEach, expect, it } from 'vitest';
import { hide } from '@/src/page/hide';

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});
afterEach(() => place.remove());

const ad = (html: string) => {
  const holder = document.createElement('div');
  holder.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  place.append(holder);
  return holder;
};

it('hides elements against the page’s own style, and gives the page back as it was', () => {
  const banner = ad('<p style="display:block !important">ad</p>');
  const before = document.documentElement.outerHTML;
  const hiding = hide(document, [banner]);
  expect(banner.checkVisibility()).toBe(false);
  hiding.undo();
  expect(banner.checkVisibility()).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('hides what comes late too, and undoes all of it', () => {
  const first = ad('<p>one</p>');
  const second = ad('<p>two</p>');
  const before = document.documentElement.outerHTML;
  const hiding = hide(document, [first]);
  hiding.add([first, second]);
  expect(second.checkVisibility()).toBe(false);
  hiding.undo();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('stops a frame, leaves its markup, and lets it go on', async () => {
  const holder = ad('<iframe id="f" src="/frame.html" width="10" title="x"></iframe>');
  const frame = holder.querySelector('iframe') as HTMLIFrameElement;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const before = document.documentElement.outerHTML;
  const entries = history.length;
  const hiding = hide(document, [holder]);
  await expect.poll(() => frame.contentWindow?.location.href).toBe('about:blank');
  hiding.undo();
  await expect.poll(() => frame.contentWindow?.location.pathname).toBe('/frame.html');
  expect(document.documentElement.outerHTML).toBe(before);
  expect(history.length).toBe(entries);
});
