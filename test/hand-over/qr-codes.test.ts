import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { drawQrCodes } from '@/src/hand-over/qr-codes';
import type { QrCode } from '@/src/ui/hand-over/view';

/** Pixels of a module, and modules of margin. */
const SCALE = 4;
const MARGIN = 4;

/** What a camera would read of the outline. */
function read({ path, sizeModules }: QrCode): string | undefined {
  const side = (sizeModules + 2 * MARGIN) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y] of blackModules(path, sizeModules))
    for (let dy = 0; dy < SCALE; dy += 1)
      for (let dx = 0; dx < SCALE; dx += 1) {
        const at = (((y + MARGIN) * SCALE + dy) * side + (x + MARGIN) * SCALE + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  return jsQR(pixels, side, side)?.data;
}

/** Modules inside of the outline, by counting the edges to the left of each. */
function blackModules(path: string, size: number): [number, number][] {
  const edges = new Set<string>();
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  const lineTo = (toX: number, toY: number) => {
    if (toX === x) for (let at = Math.min(y, toY); at < Math.max(y, toY); at += 1) edges.add(`${x},${at}`);
    [x, y] = [toX, toY];
  };
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLHVZmlhvz])([^MLHVZmlhvz]*)/g)) {
    const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
    if (command.toUpperCase() === 'Z') lineTo(...start);
    for (let at = 0; at < values.length; ) {
      const isRelative = command === command.toLowerCase();
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0];
      const kind = command.toUpperCase();
      const toX = kind === 'V' ? x : fromX + (values[at++] ?? 0);
      const toY = kind === 'H' ? y : fromY + (values[at++] ?? 0);
      if (kind === 'M' && at === 2) [x, y, start] = [toX, toY, [toX, toY]];
      else lineTo(toX, toY);
    }
  }
  const inside: [number, number][] = [];
  for (let row = 0; row < size; row += 1) {
    let isBlack = false;
    for (let column = 0; column < size; column += 1) {
      if (edges.has(`${column},${row}`)) isBlack = !isBlack;
      if (isBlack) inside.push([column, row]);
    }
  }
  return inside;
}

describe('codes for a phone', () => {
  it.each([
    { kind: 'plain words', text: '1. Restart the router\n   [x] Pull the plug.\n' },
    { kind: 'accents, quotes and dashes', text: 'Gerät „neu starten“ – 10–15 s … ☑\n' },
    { kind: 'Japanese', text: 'ルーターを再起動する。\n電源プラグを抜く。\n' },
    { kind: 'Arabic', text: 'أعد تشغيل الموجه\n' },
    { kind: 'emoji', text: 'Done 👩‍🔧🖨️ 🇩🇪\n' },
    { kind: 'hostile words', text: 'WIFI:S:x;; BEGIN:VCARD\n\u0000\u001f\\u0000026%00\n' },
  ])('hold $kind in one, to the letter', async ({ text }) => {
    const { codes, missing } = await drawQrCodes(text);
    expect([codes.length, missing]).toEqual([1, 0]);
    expect(codes.map(read)).toEqual([text]);
  });

  it('are several, numbered, when there is more, and joined they are the text', async () => {
    const text = Array.from(
      { length: 60 },
      (_, index) => `   [ ] Step ${index} of what is to be done – ルーター\n`,
    ).join('');
    const { codes, missing } = await drawQrCodes(text);
    expect(codes.length).toBeGreaterThan(2);
    expect(missing).toBe(0);
    const said = codes.map(read);
    expect(said.map((each) => each?.split('\n')[0])).toEqual(codes.map((_, index) => `${index + 1}/${codes.length}`));
    expect(said.map((each) => each?.replace(/^\d+\/\d+\n/, '')).join('')).toBe(text);
    expect(Math.max(...codes.map(({ sizeModules }) => sizeModules))).toBeLessThanOrEqual(97);
  });

  it('are as many as one has patience for, and say how many are missing', async () => {
    const { codes, missing } = await drawQrCodes('a'.repeat(840 * 25));
    expect([codes.length, missing]).toEqual([20, 5]);
  });
});
