import { lettered } from '../lettered';
import type { Platform } from '../types';

/** A name by which authors call a platform. */
export interface PlatformName {
  platform: Platform;
  /** Matched as it is written, since "Mac" is no "MAC address" and windows are closed. */
  pattern: RegExp;
  example: string;
  /** A near miss. */
  keep: string;
}

/** In no order that matters; versions of Windows are read beside it. */
export const platformNames: readonly PlatformName[] = [
  { platform: 'android', pattern: /\bAndroid\b(?! (?:Auto|TV))/, example: 'On Android', keep: 'Android Auto' },
  {
    platform: 'android',
    pattern: /\bSamsung Galaxy\b(?! (?:Book|Buds|Watch))/,
    example: 'Samsung Galaxy S21',
    keep: 'Samsung Galaxy Buds',
  },
  {
    platform: 'chromeos',
    pattern: /\bChrome ?OS\b|\bChromebooks?\b/,
    example: 'For Chromebooks',
    keep: 'Chrome on a PC',
  },
  { platform: 'ios', pattern: /\biPhones?\b|\biOS\b|アイフォン|아이폰/, example: 'iPhone users', keep: 'the phone' },
  { platform: 'ipados', pattern: /\biPads?\b|\biPadOS\b|아이패드/, example: 'On an iPad', keep: 'a mouse pad' },
  { platform: 'linux', pattern: /\b(?:Linux|Ubuntu|Debian|Fedora)\b/, example: 'On Ubuntu', keep: 'On Unix' },
  {
    platform: 'macos',
    pattern: /\bMacs?\b(?! (?:address|filter))|\bmac ?OS\b|\bMacBooks?\b|\biMacs?\b|\bOS X\b/,
    example: 'For Mac',
    keep: 'Mac address',
  },
  { platform: 'playstation', pattern: /\bPlayStation\b|\bPS[345]\b/, example: 'On your PS5', keep: 'A PS file' },
  { platform: 'switch', pattern: /\bNintendo Switch\b/, example: 'On Nintendo Switch', keep: 'Switch off' },
  {
    platform: 'tv',
    pattern: /\b(?:Smart|Apple|Android|Google|Fire|Samsung|LG) TVs?\b|\bRoku\b/,
    example: 'On a Smart TV',
    keep: 'A TV programme',
  },
  {
    platform: 'xbox',
    pattern: /\bXbox\b(?! (?:app|Game (?:Bar|Pass)))/,
    example: 'Xbox Series X',
    keep: 'Xbox Game Bar',
  },
];

/** Names that count only where a version does not stand behind them; not the key, nor parts that exist on it alone. */
export const WINDOWS = /\bWin(?:dows)?\b(?! (?:\+|key|logo)|\s*\+)/;
/** "Windows 10/11", "Windows 7, 8 and 8.1": the versions behind the name. */
export const WINDOWS_VERSIONS = lettered(
  '\\bWin(?:dows)?\\s?((?:7|8(?:\\.1)?|10|11)(?![\\d.]\\d)(?:\\s*(?:[,/&+]|\\p{L}{1,3}(?=\\s))*\\s*(?:Windows\\s)?(?:7|8(?:\\.1)?|10|11)(?![\\d.]\\d|\\p{L}))*)',
  'g',
);
