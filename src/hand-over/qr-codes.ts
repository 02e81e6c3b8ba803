import type { QrCode, QrCodes } from '../ui/hand-over/view';
import { splitText } from './split-text';

/** Bytes of text in a code that phones still read well off a screen: with its number they fit 97 modules a side. */
const MOST_BYTES = 840;
/** Nobody points a phone at more. */
const MOST_CODES = 20;

/**
 * The codes that show a text, as many as there is patience for. Several are numbered in their first line ("2/3"); without
 * that line they are the text, to the letter.
 */
export async function drawQrCodes(text: string): Promise<QrCodes> {
  const parts = splitText(text, MOST_BYTES);
  const draw = await loadDrawing();
  const shown = parts.slice(0, MOST_CODES);
  const name = (part: string, index: number) => (parts.length === 1 ? part : `${index + 1}/${parts.length}\n${part}`);
  return { codes: shown.map((part, index) => draw(name(part, index))), missing: parts.length - shown.length };
}

/** Most readers never ask for a code: what draws it is loaded when it is needed. */
async function loadDrawing(): Promise<(text: string) => QrCode> {
  const [{ correction, generate, mode }, { toSvgPath }] = await Promise.all([
    import('lean-qr'),
    import('lean-qr/extras/svg'),
  ]);
  return (text) => {
    const code = generate(text, { minCorrectionLevel: correction.L, modes: [mode.ascii, mode.utf8] });
    return { text, sizeModules: code.size, path: toSvgPath(code) };
  };
}
