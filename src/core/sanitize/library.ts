import DOMPurify, { type Config } from 'dompurify';
import { ATTRIBUTES, DROPPED, ELEMENTS, LINK_ATTRIBUTES } from './allowed';

const RULES = {
  // http and https; or relative, which is resolved afterwards.
  ALLOWED_URI_REGEXP: /^(?:https?:|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
  // What comes out is never written down and read again: a command that looks like markup is a command.
  SAFE_FOR_XML: false,
} as const satisfies Config;

/** Of the body of a page: without it, what begins with a space, like a head or like frames would not be read as text. */
const FIRST = '<br>';

/** Markup without all that is not allowed, by DOMPurify. Works only in a real browser. */
export function cleanByLibrary(html: string): DocumentFragment {
  const fragment = DOMPurify.sanitize(FIRST + html, {
    ...RULES,
    ALLOWED_TAGS: [...ELEMENTS, '#text'],
    ALLOWED_ATTR: [...ATTRIBUTES, ...LINK_ATTRIBUTES],
    FORBID_CONTENTS: [...DROPPED],
  });
  fragment.firstChild?.remove();
  return fragment;
}
