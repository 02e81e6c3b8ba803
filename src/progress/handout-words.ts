import { HANDOUT_TEXTS, type HandoutText, type HandoutWords } from '../core/export/handout';
import { i18n, readTongue } from '../i18n';

/** The words that formats need beside the article's own, in the reader's language and time zone. */
export function readHandoutWords(): HandoutWords {
  const { lang, dir } = readTongue();
  return {
    language: lang,
    direction: dir,
    outcomes: {
      fixed: i18n.t('outcome.fixed'),
      noHelp: i18n.t('outcome.noHelp'),
      skipped: i18n.t('outcome.skipped'),
      notForDevice: i18n.t('outcome.notForDevice'),
      worse: i18n.t('outcome.worse'),
    },
    formatTime: (at) => new Date(at).toLocaleString(lang, { dateStyle: 'medium', timeStyle: 'short' }),
    oneOf: i18n.t('list.oneOf'),
    nameWay: (way) => i18n.t('list.way', [String(way)]),
    texts: Object.fromEntries(HANDOUT_TEXTS.map((name) => [name, i18n.t(`handout.${name}`)])) as Record<
      HandoutText,
      string
    >,
  };
}
