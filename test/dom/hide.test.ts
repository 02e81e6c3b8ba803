import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createHiding, forgetEarlierHiding } from '@/src/page/hide';
import { hideAll } from './hide-all';

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
  const hiding = hideAll(document, [banner]);
  expect(banner.checkVisibility()).toBe(false);
  hiding.undo();
  expect(banner.checkVisibility()).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
});

it('hides what comes late too, and undoes all of it', () => {
  const first = ad('<p>one</p>');
  const second = ad('<p>two</p>');
  const before = document.documentElement.outerHTML;
  const hiding = hideAll(document, [first]);
  hiding.apply(new Map([first, second].map((element) => [element, 'hide'])));
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
  const hiding = hideAll(document, [holder]);
  await expect.poll(() => frame.contentWindow?.location.href).toBe('about:blank');
  hiding.undo();
  await expect.poll(() => frame.contentWindow?.location.pathname).toBe('/frame.html');
  expect(document.documentElement.outerHTML).toBe(before);
  expect(history.length).toBe(entries);
});

it('makes one line of an element, which brings it back when it is pressed', async () => {
  const banner = ad('<a href="#gone"><img src="x.png" width="300" height="250" alt=""> Buy this now</a>')
    .firstElementChild as Element;
  const before = document.documentElement.outerHTML;
  const opened: Element[] = [];
  const onOpen = (element: Element) => void opened.push(element);
  const hiding = createHiding(document, { lineWords: 'Ad · Show', onOpen, onGiveUp: () => undefined });
  hiding.apply(new Map([[banner, 'collapse']]));
  expect(banner.getBoundingClientRect().height).toBe(24);
  expect(banner.querySelector('img')?.checkVisibility()).toBe(false);
  expect(getComputedStyle(banner, '::before').content).toBe('"Ad · Show"');
  await userEvent.click(banner);
  expect(opened).toEqual([banner]);
  expect(location.hash).toBe('');
  hiding.undo();
  expect(document.documentElement.outerHTML).toBe(before);
});

it('shows again what is not in the next plan', () => {
  const [one, two] = [ad('<p>one</p>'), ad('<p>two</p>')];
  const hiding = hideAll(document, [one, two]);
  hiding.apply(new Map([[two, 'hide']]));
  expect([one.checkVisibility(), two.checkVisibility()]).toEqual([true, false]);
  hiding.undo();
});

it('hides again what the page shows, until it is not worth the fight', async () => {
  const banner = ad('<p>ad</p>');
  let givenUp = 0;
  const onGiveUp = () => {
    givenUp += 1;
  };
  const hiding = createHiding(document, { lineWords: '', onOpen: () => undefined, onGiveUp });
  hiding.apply(new Map([[banner, 'hide']]));
  for (let times = 0; times < 100 && givenUp === 0; times += 1) {
    for (const { name } of [...banner.attributes]) if (name.startsWith('data-')) banner.removeAttribute(name);
    await new Promise((resolve) => setTimeout(resolve));
    if (times < 15) expect(banner.checkVisibility()).toBe(false);
  }
  expect(givenUp).toBe(1);
  hiding.undo();
});

it('puts its style sheet back when the page throws it out', async () => {
  const banner = ad('<p>ad</p>');
  const hiding = hideAll(document, [banner]);
  document.querySelector('html > style:last-of-type')?.remove();
  await expect.poll(() => banner.checkVisibility()).toBe(false);
  hiding.undo();
});

it('ends the loading and playing of a film, and lets it go on where it was', async () => {
  const holder = ad('<video muted autoplay loop></video>');
  const film = holder.querySelector('video') as HTMLVideoElement;
  film.muted = true;
  film.src = await recordFilm();
  await film.play();
  const before = document.documentElement.outerHTML;
  const hiding = hideAll(document, [holder]);
  expect(film.currentSrc === film.src && !film.paused && film.srcObject === null).toBe(false);
  await expect.poll(() => film.videoWidth).toBe(0);
  hiding.undo();
  await expect.poll(() => film.videoWidth).toBe(32);
  await expect.poll(() => film.paused).toBe(false);
  expect(document.documentElement.outerHTML).toBe(before);
});

/** Address of a short film. */
async function recordFilm(): Promise<string> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [32, 32];
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
  const recorder = new MediaRecorder(canvas.captureStream(25));
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
  recorder.start();
  for (let frame = 0; frame < 10; frame += 1) {
    pen.fillRect(frame, frame, 2, 2);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  recorder.stop();
  await stopped;
  return URL.createObjectURL(new Blob(parts, { type: 'video/webm' }));
}

it('takes back what an earlier run left behind, its style sheet included', () => {
  const banner = ad('<p>ad</p>');
  const before = document.documentElement.outerHTML;
  const cutOff = hideAll(document, [banner]);
  forgetEarlierHiding(document);
  const after = document.documentElement.outerHTML;
  cutOff.undo();
  expect(after).toBe(before);
});
