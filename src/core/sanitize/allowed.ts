/** What running text needs, and nothing that loads, runs, or could look like a part of FixTrail. */
export const ELEMENTS = 'a b br code em i kbd mark p pre s samp strong sub sup u var'.split(' ');

/** Of all of these. */
export const ATTRIBUTES = ['lang', 'dir'];

/** Of links only; where they may lead is seen to afterwards. */
export const LINK_ATTRIBUTES = ['href'];

/** Goes with all that is in it: it is no text, or is read by other rules than text. Of all else the text stays. */
export const DROPPED = (
  'annotation-xml audio canvas colgroup desc embed foreignobject frame frameset head iframe math mi mn mo ms mtext noembed ' +
  'noframes noscript object plaintext script select selectedcontent style svg template textarea title video xmp'
).split(' ');
