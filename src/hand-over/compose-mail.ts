/** Characters of an address that mail programs and browsers still take whole (Windows passes on 2,048). */
const LONGEST = 1800;

/** A mail that is not written yet. */
export interface Mail {
  /** `mailto:` */
  href: string;
  /** Whether the text does not fit and is to be pasted. */
  isPasted: boolean;
}

/**
 * A mail without a receiver, with this text or, when that is too long for an address, with words that ask to paste it.
 *
 * @param text `null` for one that is known to be too long
 * @param asking "Paste it here."
 */
export function composeMail(subject: string, text: string | null, asking: string): Mail {
  const whole = text === null ? null : toAddress(subject, text);
  if (whole !== null && whole.length <= LONGEST) return { href: whole, isPasted: false };
  return { href: toAddress(shorten(subject), asking), isPasted: true };
}

/** RFC 6068: lines end with CR and LF, all that is not a letter or digit is percent-encoded UTF-8. */
function toAddress(subject: string, text: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
}

/** A hostile title must not make the address too long by itself. */
const shorten = (subject: string) => [...subject].slice(0, 100).join('');
