import type { Rule } from '../rule';
import { adSlotRules } from './ad-slots';
import { affiliateRules } from './affiliate';
import { debrisRules } from './debris';
import { linkSpamRules } from './link-spam';
import { markedAdRules } from './marked-ads';
import { pixelRules } from './pixels';
import { promotionRules } from './promotions';
import { videoAdRules } from './video-ads';

/** Every rule. An element that several find is named by the first. */
export const rules: readonly Rule[] = [
  ...affiliateRules,
  ...videoAdRules,
  ...pixelRules,
  ...adSlotRules,
  ...markedAdRules,
  ...linkSpamRules,
  ...promotionRules,
  ...debrisRules,
];

/** The rule of what is left empty when all that it held is gone. */
export const EMPTY_REMAINS = { ruleId: 'emptyRemains', category: 'debris' } as const;
