/**
 * Sizes in pixels that adverts are traded in, width × height.
 *
 * @see https://www.iab.com/guidelines/ (display sizes), https://support.google.com/google-ads/answer/7031480
 */
const SIZES: ReadonlySet<string> = new Set([
  '120x240',
  '120x600',
  '125x125',
  '160x600',
  '180x150',
  '200x200',
  '234x60',
  '240x400',
  '250x250',
  '300x50',
  '300x100',
  '300x250',
  '300x600',
  '300x1050',
  '320x50',
  '320x100',
  '320x250',
  '320x480',
  '336x280',
  '468x60',
  '580x400',
  '728x90',
  '930x180',
  '970x90',
  '970x250',
  '980x120',
]);

/** Whether a picture or frame says in its attributes, or a picture in its name, that it has the size of an advert. */
export function isAdSized(media: Element, source: string | null): boolean {
  const [width, height] = ['width', 'height'].map((name) => /^\d+/.exec(media.getAttribute(name) ?? '')?.[0]);
  if (width && height) return SIZES.has(`${width}x${height}`);
  const named = /(?<!\d)(\d{2,4})[x×_](\d{2,4})(?!\d)/i.exec(source ?? '');
  return named !== null && SIZES.has(`${named[1]}x${named[2]}`);
}
