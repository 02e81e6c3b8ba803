import { expect, it } from 'vitest';
import { instructionSource } from '@/src/core/languages/instruction-pattern';
import { inflect, wordPattern } from '@/src/core/languages/word-pattern';

it.each([
  ['fix', 'anywhere', 'stem', 'How to fix it'],
  ['fix', 'anywhere', 'stem', 'Fixing it'],
  ['fix', 'start', 'whole', '“Fix” it'],
  ['usb', 'anywhere', 'whole', 'USBケーブル'],
  ['ケーブル', 'anywhere', 'whole', 'USBケーブルを抜く'],
  ['方法', 'start', 'whole', '方法2：再起動'],
  ['打开', 'start', 'whole', '打开设置'],
  ['버튼', 'anywhere', 'whole', '전원버튼을 누릅니다'],
  ['ошибк', 'anywhere', 'stem', 'Ошибка сети'],
  ['étape', 'start', 'whole', 'Étape 3'],
] as const)('%j (%s, %s) is found in %j', (word, at, ending, text) => {
  expect(text).toMatch(wordPattern([word], at, ending));
});

it.each([
  ['fix', 'anywhere', 'stem', 'A prefix'],
  ['fix', 'start', 'whole', 'How to fix it'],
  ['fix', 'anywhere', 'whole', 'Fixed'],
  ['打开', 'start', 'whole', '如果打开设置'],
  ['pas', 'anywhere', 'whole', 'Passé'],
] as const)('%j (%s, %s) is not found in %j', (word, at, ending, text) => {
  expect(text).not.toMatch(wordPattern([word], at, ending));
});

it('a list of words in several scripts finds each in its own way', () => {
  const pattern = wordPattern(['net', '网络'], 'anywhere', 'whole');
  expect('我的网络').toMatch(pattern);
  expect('the net').toMatch(pattern);
  expect('magnet').not.toMatch(pattern);
});

it('inflections may follow a stem, and no other letters', () => {
  const pattern = wordPattern(inflect(['click'], ['ed', 's']), 'start', 'whole');
  expect('Clicks').toMatch(pattern);
  expect('Click').toMatch(pattern);
  expect('Clicker').not.toMatch(pattern);
});

const source = instructionSource([
  { verbs: ['open'], inflections: { verbs: ['ing'], nouns: [] } },
  { verbs: ['まず.{1,20}を'], endings: ['します', '신호'], inflections: { verbs: [], nouns: [] } },
]);
const instruction = new RegExp(source, 'iu');

it.each(['Opening it', 'アイコンをクリックします', 'アイコンをクリックします。次へ。', 'まず電源を切る'])(
  '%j instructs',
  (text) => expect(text).toMatch(instruction),
);

it.each(['Opened hours', 'Open: 9 to 5', 'しますがない', '本日は晴天です。印刷します。', 'それは v1.2 です。します'])(
  '%j does not',
  (text) => expect(text).not.toMatch(instruction),
);
