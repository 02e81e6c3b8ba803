import type { ExportFormat } from '../format';
import { type Handout, readTitle } from '../handout';
import { oneLine } from '../one-line';
import { escapeHtml } from './escape-html';
import { POLICY } from './policy';
import { renderList } from './render-list';
import { SCRIPT } from './script';
import { STYLE } from './style';

/**
 * A page that needs nothing but a browser: its check boxes stay ticked in it, it prints well, and it loads and sends
 * nothing.
 */
export const html: ExportFormat = {
  id: 'html',
  mediaType: 'text/html',
  extension: '.html',
  suffix: '',
  carries: ['ticks', 'outcomes', 'notes', 'times', 'substeps', 'commands', 'alternatives', 'address'],
  options: [],
  render: (handout) => {
    const { words, lists, at } = handout;
    const notKept = escapeHtml(words.texts.notKept);
    return [
      '<!doctype html>',
      `<html lang="${escapeHtml(words.language)}" dir="${words.direction}" data-at="${at}">`,
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      `<title>${escapeHtml(nameAll(handout))}</title>`,
      `<style>${STYLE}</style>`,
      '</head>',
      '<body>',
      `<p id="not-kept" hidden>${notKept}</p>`,
      `<noscript><p>${notKept}</p></noscript>`,
      ...lists.map((list) => renderList(list, words)),
      `<script>${SCRIPT}</script>`,
      '</body>',
      '</html>',
      '',
    ].join('\n');
  },
};

function nameAll({ lists }: Handout): string {
  return lists.map((list) => oneLine(readTitle(list))).join(' · ');
}
