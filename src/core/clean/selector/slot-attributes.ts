import { isGenerated } from './generated-name';

/** An attribute by which pages name a place or a part of theirs. */
export interface SlotAttribute {
  name: RegExp;
  /** The values that name something; all when not given. */
  value?: RegExp;
  /** Its numbers are given out by an ad server, and stay. */
  isNumbered?: true;
  /** `name="value"`. */
  example: string;
  keep: string;
}

/** The most telling first. */
export const SLOT_ATTRIBUTES: readonly SlotAttribute[] = [
  {
    name: /^data-(?:ad|ads|adv|advert|adunit|gpt|slot|placement|zone)(?:-(?!client|format|full|height|layout|loaded|refresh|rendered|size|status|targeting|test|type|width)[a-z-]+)?$/,
    isNumbered: true,
    example: 'data-ad-slot="5551234567"',
    keep: 'data-ad-loaded="true"',
  },
  {
    name: /^data-(?:testid|test-id|test|qa|cy|component|widget|widget-type|widget_type|module|block|block-name|area|region|position|name)$/,
    example: 'data-testid="promo-box"',
    keep: 'data-index="3"',
  },
  { name: /^aria-label$/, example: 'aria-label="Advertisement"', keep: 'aria-labelledby="r1"' },
  { name: /^name$/, example: 'name="sponsor_frame"', keep: 'value="sponsor"' },
  {
    name: /^role$/,
    value: /^(?:alertdialog|banner|complementary|contentinfo|dialog|search)$/,
    example: 'role="complementary"',
    keep: 'role="list"',
  },
];

/** Longer values are prose. */
const LONGEST_VALUE = 60;

/** Whether an attribute names a slot, and does so at the next visit too. */
export function isNameOf(slot: SlotAttribute, { name, value }: Pick<Attr, 'name' | 'value'>): boolean {
  if (!slot.name.test(name) || value.length > LONGEST_VALUE || !(slot.value?.test(value) ?? true)) return false;
  if (slot.isNumbered) return !/^(?:true|false|[01]|[[{].*)$/.test(value);
  return /\p{L}/u.test(value) && !value.split(/\s+/).some(isGenerated);
}
