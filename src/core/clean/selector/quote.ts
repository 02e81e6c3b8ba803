/** A text as a string of CSS; `null` if it has lines. */
export function quote(text: string): string | null {
  return /[\n\r\f\0]/.test(text) ? null : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** An attribute in a selector; `null` if its value has lines. */
export function attributeIs(name: string, sign: '=' | '^=' | '*=', value: string): string | null {
  const quoted = quote(value);
  return quoted === null ? null : `[${CSS.escape(name)}${sign}${quoted}]`;
}
