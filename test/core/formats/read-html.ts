import { type FixContent, type ItemContent, type ListContent, linesOf } from './content';
import { outcomeOf } from './outcome-of';

/** What the saved page shows, as a parser of HTML reads it. */
export function readHtml(text: string): ListContent[] {
  const page = new DOMParser().parseFromString(text, 'text/html');
  return [...page.querySelectorAll('article')].map((article) => ({
    title: wordsOf(article.querySelector('h1')),
    address: article.querySelector('.source a')?.getAttribute('href') ?? '',
    fixes: [...article.querySelectorAll('section')].map(readFix),
  }));
}

function readFix(section: Element): FixContent {
  const outcome = section.querySelector('.outcome');
  return {
    title: wordsOf(section.querySelector('h2')).replace(/^\d+\. /, ''),
    outcome: outcome ? outcomeOf(wordsOf(outcome)) : null,
    outcomeAt: outcome?.querySelector('time')?.getAttribute('datetime') ?? null,
    note: section.querySelector('blockquote')?.textContent ?? null,
    items: [...section.querySelectorAll('label')].map((label) => readItem(label.parentElement as Element)),
  };
}

function readItem(item: Element): ItemContent {
  const list = item.parentElement as Element;
  const title = list.previousElementSibling;
  const isFirst = list.firstElementChild === item;
  const ways = [...(list.closest('.ways')?.querySelectorAll('.way') ?? [])];
  const before = ways.filter((way) => way.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING);
  const lead = title?.matches('.lead, .way') ? wordsOf(title) : null;
  return {
    text: wordsOf(item.querySelector('label')),
    lead: isFirst && !lead?.startsWith('Way ') ? lead : null,
    done: item.querySelector('input')?.hasAttribute('checked') ?? false,
    substeps: [...item.querySelectorAll('li')].map(wordsOf),
    commands: [...item.querySelectorAll('code')].flatMap(({ textContent }) => linesOf(textContent)),
    way: list.closest('.ways') ? before.length : null,
  };
}

function wordsOf(element: Element | null): string {
  return element?.textContent.trim() ?? '';
}
