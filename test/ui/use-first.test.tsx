import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Deleted } from '@/src/ui/dashboard/Deleted';

let container: HTMLElement;
beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, container);
  container.remove();
});

describe('very many lists', () => {
  it('are drawn a hundred at a time, as far as they are asked for', () => {
    const lists = Array.from({ length: 250 }, (_, nth) => ({ checklistId: `${nth}`, title: `List ${nth}`, at: nth }));
    act(() => render(<Deleted lists={lists} onRestore={() => {}} onEmpty={() => {}} />, container));
    const more = () => container.querySelector<HTMLElement>('[data-action="show-more"]');
    const seen = [container.querySelectorAll('li').length];
    while (more()) {
      act(() => more()?.click());
      seen.push(container.querySelectorAll('li').length);
    }
    expect(seen).toEqual([100, 200, 250]);
  });
});
