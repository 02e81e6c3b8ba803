import type { Preferences } from './preferences';

/** How a surface of ours looks and speaks: attribute → value. `tokens.css` and the style sheets of the surfaces go by them. */
export type Look = Readonly<Record<'lang' | 'dir' | 'data-theme' | 'data-size' | 'data-density' | 'data-dock', string>>;

/** Language and direction of the words on a surface. */
interface Tongue {
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** The look that is preferred. The side of the dock is one of the window, so that pages of any direction can make room there. */
export function lookOf({ theme, textSize, density, side }: Preferences, { lang, dir }: Tongue): Look {
  const isLeft = (side === 'start') === (dir === 'ltr');
  return {
    lang,
    dir,
    'data-theme': theme,
    'data-size': textSize,
    'data-density': density,
    'data-dock': isLeft ? 'left' : 'right',
  };
}

/** Gives an element that look. */
export function putOn(element: Element, look: Look): void {
  for (const [name, value] of Object.entries(look))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
