import { i18n } from '#i18n';

/** The one way to words: typed keys, from `locales/`. */
export { i18n };

/** Why a rule hides what it hides, in the reader's language. `tables.test.ts` sees to it that every rule has its words. */
export function reasonOf(ruleId: string): string {
  return i18n.t(`rules.${ruleId}` as 'rules.adSlot');
}
