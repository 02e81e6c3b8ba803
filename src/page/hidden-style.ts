/** Marks what is hidden. */
export const HIDDEN = 'data-fixtrail-hidden';
/** Its value on what is one line instead. */
export const LINE = 'line';

/** The page's own style may say `!important` of anything: `all` takes all of that back. */
const LOOK =
  'all:initial!important;display:block!important;height:24px!important;overflow:hidden!important;font-size:0!important;cursor:pointer!important;direction:inherit!important';
const WORDS =
  'display:block!important;font:13px/24px system-ui,sans-serif!important;color:#5b6470!important;background:#eef0f2!important;border-radius:4px!important;padding-inline:8px!important;white-space:nowrap!important';
const DARK_WORDS = 'color:#a7b0ba!important;background:#2a2f36!important';

/** @param lineWords what stands in the line of an element that was made one */
export function styleSheet(lineWords: string): string {
  const line = `[${HIDDEN}="${LINE}"]`;
  return [
    `[${HIDDEN}=""]{display:none!important}`,
    `${line}{${LOOK}}`,
    `${line}>*,${line}::after{display:none!important}`,
    `${line}::before{content:${toCssString(lineWords)}!important;${WORDS}}`,
    `@media (prefers-color-scheme:dark){${line}::before{${DARK_WORDS}}}`,
    `@media (forced-colors:active){${line}::before{outline:1px solid}}`,
  ].join('');
}

/** Escapes every character that is no letter or digit, as CSS has it for any. */
function toCssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}
