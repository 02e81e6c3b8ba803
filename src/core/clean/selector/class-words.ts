/** Class names that say how something looks or in what state it is, never what it is. */
export interface LookOrState {
  what: string;
  pattern: RegExp;
  example: string;
  /** A near miss: a class that says what something is. */
  keep: string;
}

const SCALE =
  '\\d+(?:[./]\\d+)?|px|auto|none|full|screen|min|max|fit|xs|sm|md|base|lg|\\dxl|xl|xxl|left|right|center|start|end|top|bottom|middle|between|around|evenly|stretch|baseline|white|black|transparent|current|bold|semibold|medium|normal|light|italic|hidden|visible|scroll|solid|dashed|wrap|nowrap|cover|contain|tight|snug|relaxed|loose|[a-z]+-\\d{2,3}';
const LOOKS =
  '-?[mp][trblxyse]?|w|h|[wh]-m(?:in|ax)|m(?:in|ax)-[wh]|size|gap|gap-[xy]|space-[xy]|inset|top|right|bottom|left|z|order|opacity|flex|grid|grid-cols|grid-rows|items|justify|content|self|place|text|font|leading|tracking|bg|border|border-[trblxy]|rounded|shadow|ring|overflow|overflow-[xy]|object|transition|duration|ease|col|col-span|row|row-span|float|align|d|position|fs|fw|lh|g';

export const LOOKS_AND_STATES: readonly LookOrState[] = [
  { what: 'a look for some windows only', pattern: /[:/[\]!%@]/, example: 'md:w-1/2', keep: 'md-box' },
  { what: 'a measure', pattern: new RegExp(`^(?:${LOOKS})-(?:${SCALE})$`), example: 'mt-4', keep: 'text-ad' },
  {
    what: 'a column',
    pattern: /^(?:col|offset|span|grid|large|medium|small|column|columns|row)(?:-(?:xs|sm|md|lg|xl|xxl))?(?:-?\d+)?$/,
    example: 'col-md-6',
    keep: 'column-ad',
  },
  {
    what: 'a way to lie on the page',
    pattern:
      /^(?:absolute|alignleft|alignright|aligncenter|block|border|bold|box|center|clear|clearfix|container|container-fluid|content|fixed|flex|float|full|group|grow|hidden|inline|inline-block|inline-flex|inner|italic|item|left|outer|peer|relative|responsive|right|rounded|section|shadow|shrink|static|sticky|table|truncate|underline|uppercase|wrap|wrapper)$/,
    example: 'clearfix',
    keep: 'clearance-sale',
  },
  {
    what: 'a state',
    pattern:
      /^(?:(?:is|has|js|no|aos)-.+|active|animated|closed|collapsed|current|disabled|enabled|entered|even|expanded|first|focus|hide|hover|in-view|last|lazy|lazyload|lazyloaded|lazyloading|loaded|loading|odd|open|opened|ready|selected|show|shown|stuck|visible)$/,
    example: 'is-visible',
    keep: 'issue-box',
  },
];

/** Whether a class name may say what an element is. */
export function isTelling(name: string): boolean {
  return name.length > 1 && !LOOKS_AND_STATES.some(({ pattern }) => pattern.test(name));
}
