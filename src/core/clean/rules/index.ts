import type { Rule } from '../rule';
import { adSlotRules } from './ad-slots';
import { affiliateRules } from './affiliate';
import { bannerRules } from './banners';
import { debrisRules } from './debris';
import { labelledAdRules } from './labelled-ads';
import { linkSpamRules } from './link-spam';
import { markedAdRules } from './marked-ads';
import { pitchRules } from './pitches';
import { pixelRules } from './pixels';
import { productRules } from './products';
import { promotionRules } from './promotions';
import { videoAdRules } from './video-ads';

/** Every rule. An element that several find is named by the first. */
export const rules: readonly Rule[] = [
  ...affiliateRules,
  ...productRules,
  ...bannerRules,
  ...videoAdRules,
  ...pixelRules,
  ...adSlotRules,
  ...markedAdRules,
  ...labelledAdRules,
  ...linkSpamRules,
  ...promotionRules,
  ...pitchRules,
  ...debrisRules,
];

/** The rule of what is left empty when all that it held is gone. */
export const EMPTY_REMAINS = { ruleId: 'emptyRemains', category: 'debris' } as const;
