import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPlain, lettered, nameLetters } from '@/src/core/lettered';

const codes = Array.from({ length: 0x1_0000 }, (_, code) => code).filter((code) => code < 0xd800 || code > 0xdfff);
const plain = codes.map((code) => String.fromCharCode(code)).filter(isPlain);
const emoji = Array.from({ length: 0x800 }, (_, at) => String.fromCodePoint(0x1f000 + at)).filter(isPlain);

it.each([
  'Restart the printer – “now”',
  'Étape 3 : cliquez',
  'Gdzie leży żółć?',
  '再起動します。',
  '다시 시작',
  'Ошибка 🔧✅️',
])('%j is plain', (text) => expect(isPlain(text)).toBe(true));

it.each(['ſharp', '273 \u212a', '\ud83d', '𝐁old', 'Ελληνικά', '🄀'])('%j is not', (text) =>
  expect(isPlain(text)).toBe(false),
);

it.each(['L', 'Lu', 'Ll', 'N', 'sc=Latn', 'sc=Cyrl'])(
  'the characters named for %s are those that have it',
  (property) => {
    const asked = new RegExp(`^\\p{${property}}$`, 'u');
    const named = new RegExp(nameLetters(`^\\p{${property}}$`));
    expect(plain.filter((character) => named.test(character))).toEqual(
      plain.filter((character) => asked.test(character)),
    );
    expect(emoji.filter((character) => asked.test(character))).toEqual([]);
  },
);

it('plain texts are the same in any case, with and without regard for all of Unicode', () => {
  const cased = plain.filter((one) => one.toLowerCase() !== one || one.toUpperCase() !== one);
  for (const one of cased)
    for (const other of [one.toLowerCase(), one.toUpperCase()])
      if (plain.includes(other))
        expect([one, other, new RegExp(`^${one}$`, 'i').test(other)]).toEqual([
          one,
          other,
          new RegExp(`^${one}$`, 'iu').test(other),
        ]);
});

const character = fc.oneof(
  fc.constantFrom(...'aZéЖ一가5 .,:)„”🔧½'),
  fc.constantFrom(...plain),
  fc.string({ unit: 'binary', maxLength: 1 }),
);

it.each([
  '^[^\\p{L}\\p{N}]*a',
  '(?<![\\p{L}\\p{N}])\\p{L}?\\p{Lu}[\\p{L}\\p{N}.+-]*',
  '[^\\p{L}\\p{N}]+$',
  '^\\P{L}*\\p{L}+',
])('%j finds what Unicode says, in any text', (source) =>
  fc.assert(
    fc.property(fc.array(character, { maxLength: 12 }), (characters) => {
      const text = characters.join('');
      expect(lettered(source).exec(text)?.[0]).toEqual(new RegExp(source, 'u').exec(text)?.[0]);
    }),
  ),
);
