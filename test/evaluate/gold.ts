import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page of the corpus really has, in the parts that are read here; corpus/README.md says what they mean. */
export interface Gold {
  name: string;
  /** Where the page was saved from, if the page does not say so itself. */
  url?: string;
  label: 'positive' | 'negative' | 'either';
  title?: string;
  fixes: GoldFix[];
}

export interface GoldFix {
  /** Empty for a page's one procedure: any title will do. */
  title: string;
  steps: string[];
  optional?: boolean;
  /** Indexes of steps that only sell something. */
  promoSteps?: number[];
}

/** @throws when the corpus has no such page */
export function readGold(corpus: string, name: string): Gold {
  return JSON.parse(readFileSync(join(corpus, 'gold', `${name}.json`), 'utf8'));
}
