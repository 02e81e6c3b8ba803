import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { i18n, readTemplates, readTongue, rememberWords, speak } from '@/src/i18n';

const ARABIC = {
  language_tag: 'ar',
  language_direction: 'rtl',
  options_undo: 'تراجع',
  options_ruleCount_none: 'لا قواعد',
  options_ruleCount_two: 'قاعدتان',
  options_ruleCount_few: '$1 قواعد',
  options_ruleCount_other: '$1 قاعدة',
};

afterEach(() => speak(null));

describe('words', () => {
  it('are those of the browser’s language at first', () => {
    expect(readTongue()).toEqual({ lang: 'en', dir: 'ltr' });
    expect(i18n.t('options.undo')).toBe('Undo');
  });

  it('are in the language that was chosen, and count as it does', () => {
    speak(ARABIC);
    expect(readTongue()).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(i18n.t('options.undo')).toBe('تراجع');
    expect([0, 2, 5, 100].map((count) => i18n.t('options.ruleCount', count))).toEqual([
      'لا قواعد',
      'قاعدتان',
      '5 قواعد',
      '100 قاعدة',
    ]);
  });

  it('are none where the chosen language has none: two languages in one sentence help nobody', () => {
    speak(ARABIC);
    expect(i18n.t('options.removed', ['x'])).toBe('');
  });

  it('are those of the browser again when nothing is chosen any more', () => {
    speak(ARABIC);
    speak(null);
    expect(readTongue()).toEqual({ lang: 'en', dir: 'ltr' });
    expect(i18n.t('options.ruleCount', 2)).toBe('2 rules');
  });

  it('that are at hand are asked of the browser no more, nor are forms that there are not', () => {
    const keys = ['options.undo', 'options.ruleCount'] as const;
    const atHand = readTemplates(keys);
    speak(ARABIC);
    const asked = vi.mocked(fakeBrowser.i18n.getMessage).mockClear();
    speak(null, atHand);
    rememberWords(keys);
    expect(readTongue()).toEqual({ lang: 'en', dir: 'ltr' });
    expect([0, 1, 2].map((count) => i18n.t('options.ruleCount', count))).toEqual(['No rules', '1 rule', '2 rules']);
    expect(asked).not.toHaveBeenCalled();
  });

  it('that were remembered outlive the extension, also after another language', () => {
    rememberWords(['options.undo', 'options.ruleCount']);
    speak(ARABIC);
    speak(null);
    const cutOff = vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(i18n.t('options.undo')).toBe('Undo');
    expect(i18n.t('options.ruleCount', 1)).toBe('1 rule');
    cutOff.mockRestore();
  });
});
