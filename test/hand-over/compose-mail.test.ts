import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeMail } from '@/src/hand-over/compose-mail';
import { runs } from '../runs';

const ASKING = 'Paste it here.';

/** What a mail program reads from an address. */
function read(href: string): Record<string, string> {
  const [scheme, query = ''] = href.split('?');
  expect(scheme).toBe('mailto:');
  return Object.fromEntries(query.split('&').map((pair) => pair.split('=').map(decodeURIComponent)));
}

describe('a mail', () => {
  it('has the title as its subject and the text as its body, with the line ends of mails', () => {
    const { href, isPasted } = composeMail('Printer & “Wi-Fi”?', '1. Restart\n[x] 100 % + off\n', ASKING);
    expect(isPasted).toBe(false);
    expect(read(href)).toEqual({ subject: 'Printer & “Wi-Fi”?', body: '1. Restart\r\n[x] 100 % + off\r\n' });
  });

  it('asks to paste a text that is too long for an address', () => {
    const { href, isPasted } = composeMail('A title', 'の'.repeat(300), ASKING);
    expect(isPasted).toBe(true);
    expect(read(href)).toEqual({ subject: 'A title', body: ASKING });
  });

  it('asks so for a text that nobody has to write first', () => {
    expect(composeMail('A title', null, ASKING).isPasted).toBe(true);
  });

  it('is never longer than mail programs take, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), fc.string({ unit: 'grapheme' }), (title, text) => {
        expect(composeMail(title, text, ASKING).href.length).toBeLessThanOrEqual(2000);
      }),
      runs(),
    );
  });
});
