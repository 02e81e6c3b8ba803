import { lettered } from './lettered';
import { once } from './once';

/**
 * The text with every run of white space as one space, none at the ends.
 *
 * @example collapseSpace('  Tap \n Wi-Fi ') // => 'Tap Wi-Fi'
 */
export function collapseSpace(text: string): string {
  return text.replace(SPACES, ' ').trim();
}

/** White space that is not yet one space: most texts have hardly any, and a space put in place of itself is a copy. */
const SPACES = /[^\S ]\s*| \s+/g;

/**
 * The letters and digits of a text, compatibility forms unified, lower case: equal for texts that read the same.
 *
 * @example textKey('Launch“iPhone Settings” !') // => 'launchiphonesettings'
 */
export const textKey = once((text: string) => {
  const lower = text.normalize('NFKC').toLowerCase();
  return lower.replace(others.for(lower), '');
});

const others = lettered('[^\\p{L}\\p{N}]+', 'g');
