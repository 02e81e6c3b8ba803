/**
 * The text with every run of white space as one space, none at the ends.
 *
 * @example collapseSpace('  Tap \n Wi-Fi ') // => 'Tap Wi-Fi'
 */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The letters and digits of a text, compatibility forms unified, lower case: equal for texts that read the same.
 *
 * @example textKey('Launch“iPhone Settings” !') // => 'launchiphonesettings'
 */
export function textKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
