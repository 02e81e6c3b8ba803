import { expect, it } from 'vitest';
import { readText } from '@/src/core/read-text';
import { pageDocument } from './page-document';

const textOf = (html: string) => readText(pageDocument(`<main>${html}</main>`).querySelector('main') as Element);

it.each([
  [
    'Launch<strong>iPhone Settings</strong> , tap on your<strong>name</strong> on the top, and go to<strong>iCloud</strong> .',
    'Launch iPhone Settings, tap on your name on the top, and go to iCloud.',
  ],
  ['Click the<b>Update</b>button next to it', 'Click the Update button next to it'],
  ['<b>toggle</b> <b>on</b> the switch', 'toggle on the switch'],
  ['Press <kbd>Ctrl</kbd> + <kbd>C</kbd> .', 'Press Ctrl + C.'],
  ['Go to<b>Settings ></b> <b>Apple ID</b>', 'Go to Settings > Apple ID'],
  ['(see<a href="/x">the manual</a> )', '(see the manual)'],
])('puts lost spaces back: %s', (html, text) => expect(textOf(html)).toBe(text));

it.each([
  ['un<b>believ</b>able', 'unbelievable'],
  ['the file<b>s</b> are', 'the files are'],
  ['H<sub>2</sub>O', 'H2O'],
  ['iPhone<sup>®</sup>', 'iPhone®'],
  ['«Ouvrir<b> </b>»', '«Ouvrir »'],
  ['run <code>sfc /scannow</code> now', 'run sfc /scannow now'],
  ['C:<code>\\Windows</code>', 'C:\\Windows'],
  ['3 .5', '3 .5'],
])('leaves words alone: %s', (html, text) => expect(textOf(html)).toBe(text));

it.each([
  ['<p>One</p><p>two</p>', 'One two'],
  ['One<br>two', 'One two'],
  ['<div>One</div>two', 'One two'],
  ['One<script>x()</script><style>p{}</style> two', 'One two'],
  ['', ''],
])('keeps blocks apart: %s', (html, text) => expect(textOf(html)).toBe(text));
