import type { Rule } from '../rule';
import { adSlotRules } from './ad-slots';
import { affiliateRules } from './affiliate';
import { debrisRules } from './debris';
import { linkSpamRules } from './link-spam';
import { pixelRules } from './pixels';

/** Every rule. An element that several find is named by the first. */
export const rules: readonly Rule[] = [
  ...affiliateRules,
  ...pixelRules,
  ...adSlotRules,
  ...linkSpamRules,
  ...debrisRules,
];

/** The rule of what is left empty when all that it held is gone. */
export const EMPTY_REMAINS = { ruleId: 'emptyRemains', category: 'debris' } as const;
