import { expect, it } from 'vitest';
import { hash } from '@/src/core/hash';
import { fingerprint } from '@/src/core/match/fingerprint';
import { aFix, aStep } from '../a-checklist';

const list = (title: string, text: string) => [aFix('one', [aStep('a', { text })], { title })];

it('spacing, case and punctuation make no other article', () => {
  expect(fingerprint(list('Restart it!', 'Tap  “Restart”.'))).toBe(fingerprint(list('restart it', 'tap restart')));
});

it('other words do', () => {
  expect(fingerprint(list('Restart it', 'Tap Restart'))).not.toBe(fingerprint(list('Restart it', 'Tap Reset')));
});

it('a step that moves to the next fix does', () => {
  const together = [aFix('one', [aStep('a'), aStep('b')]), aFix('two', [])];
  const apart = [aFix('one', [aStep('a')]), aFix('two', [aStep('b')])];
  expect(fingerprint(together)).not.toBe(fingerprint(apart));
});

it('ids are 14 small letters and digits, and ten thousand texts give as many', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => hash(`text ${index}`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-z]{14}$/.test(id))).toBe(true);
});
