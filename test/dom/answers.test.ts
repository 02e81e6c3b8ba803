import { expect, it } from 'vitest';
import { analyse } from '@/src/core/analyse';
import { failOn, pageDocument } from './page-document';

const question = '<p>I tried this:</p><ol><li>Open it.</li><li>Close it.</li></ol>';
const first =
  '<p>Clean the contacts first. Then it works.</p><ol><li>Remove the bulb.</li><li>Wipe the contacts.</li></ol>';
const second = '<p>1. Open the plug.<br>2. Replace the fuse.</p>';

/** Titles of the fixes behind the shape's id. */
function titles(body: string): unknown[] {
  const page = pageDocument(`<title>Lamp is broken</title><main><h1>Lamp is broken</h1>${body}</main>`);
  const { shape, checklist } = analyse(page, failOn);
  return [shape, ...(checklist?.fixes ?? []).map(({ title }) => title)];
}

it('reads microdata', () => {
  const answer = (text: string) => `<div itemscope itemtype="https://schema.org/Answer"><div>${text}</div></div>`;
  const body = `<div itemscope itemtype="https://schema.org/Question">${question}</div>${answer(first)}${answer(second)}`;
  expect(titles(body)).toEqual(['answers', 'Clean the contacts first', 'Open the plug']);
});

it('reads a topic of a forum: all posts but the one that asks', () => {
  const post = (text: string) => `<div class="topic-body"><div class="cooked">${text}</div></div>`;
  expect(titles(post(question) + post(first) + post('<p>Thanks.</p>'))).toEqual(['answers', 'Lamp is broken']);
});

it('finds the answers that the data of the page tells', () => {
  const answer = (text: string) => ({ '@type': 'Answer', text });
  const mainEntity = { '@type': 'Question', acceptedAnswer: answer(second), suggestedAnswer: [answer(first)] };
  const data = JSON.stringify({ '@type': 'QAPage', mainEntity });
  const body = `<script type="application/ld+json">${data}</script><div>${question}</div><div>${first}</div><div>${second}</div>`;
  expect(titles(body)).toEqual(['answers', 'Clean the contacts first', 'Open the plug']);
});

it('gives a fix for each heading of an answer', () => {
  const headed = '<h3>Clean it</h3><ol><li>Wipe it.</li></ol><h3>Replace it</h3><ol><li>Open it.</li></ol>';
  const body = `<div class="question">${question}</div><div class="answer">${headed}</div><div class="answer">${second}</div>`;
  expect(titles(body)).toEqual(['answers', 'Clean it', 'Replace it', 'Open the plug']);
});

it('leaves a page of several questions to the other shapes', () => {
  const pair = (title: string) => `<div class="question"><h2>${title}</h2></div><div class="answer">${first}</div>`;
  expect(titles(pair('It is dark') + pair('It hums'))).toEqual(['remedyHeadings', 'It is dark', 'It hums']);
});
