import { expect, test } from 'vitest';
import { stripComments } from './strip-comments';

test.each([
  ['<p>a<!-- affiliate\nads -->b</p>', '<p>ab</p>'],
  ['a<!-->b<!--->c', 'abc'],
  ['a<!-- > -- b --!>c', 'ac'],
  ['a<!-- never closed', 'a'],
  ['<!-- <script>1</script> -->a', 'a'],
  ['<script><!-- run() //--></script><!-- x -->', '<script><!-- run() //--></script>'],
])('%s becomes %s', (html, stripped) => {
  expect(stripComments(html)).toBe(stripped);
});
