import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIsland } from '@/src/late/create-island';
import { createIslandPlace } from '@/src/late/island-place';
import type { Island } from '@/src/late/late-parts';

interface Props {
  words: string;
  onPress(): void;
}

const Part = ({ words, onPress }: Props) => (
  <button type="button" onClick={onPress}>
    {words}
  </button>
);
const island = createIsland(Part, 'button { color: red }');
const onPress = vi.fn();
const onLost = vi.fn();
let container: HTMLElement;

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  act(() => render(null, container));
  container.remove();
  vi.clearAllMocks();
});

/** A place for the part, that comes when it is told to. */
function aPlace(known?: Island<Props>) {
  let resolve!: (island: Island<Props>) => void;
  let reject!: (error: Error) => void;
  const coming = new Promise<Island<Props>>((...settle) => {
    [resolve, reject] = settle;
  });
  const Place = createIslandPlace<Props>({ read: () => known, load: () => coming, onLost });
  const draw = (words: string) => act(() => render(<Place words={words} onPress={onPress} />, container));
  return { resolve, reject, draw };
}
const buttons = () => [...container.querySelectorAll('button')].map(({ textContent }) => textContent);

it('a part that is there is drawn at once, with its style and what it leads to', () => {
  aPlace(island).draw('One');
  expect(buttons()).toEqual(['One']);
  expect(container.querySelector('style')?.textContent).toBe('button { color: red }');
  container.querySelector('button')?.click();
  expect(onPress).toHaveBeenCalledOnce();
});

it('a part that comes late shows what is to be shown by then', async () => {
  const { draw, resolve } = aPlace();
  draw('One');
  draw('Two');
  expect(buttons()).toEqual([]);
  await act(async () => resolve(island));
  expect(buttons()).toEqual(['Two']);
  draw('Three');
  expect(buttons()).toEqual(['Three']);
});

it('a part goes with its place, also one that has not come yet', async () => {
  aPlace(island).draw('One');
  act(() => render(null, container));
  expect(buttons()).toEqual([]);
  const { draw, resolve } = aPlace();
  draw('One');
  act(() => render(null, container));
  await act(async () => resolve(island));
  expect(buttons()).toEqual([]);
  expect(onLost).not.toHaveBeenCalled();
});

it('says with what is to be shown by then that a part does not come, unless it is not wanted any more', async () => {
  const { draw, reject } = aPlace();
  draw('One');
  draw('Two');
  await act(async () => reject(new Error('Cut off')));
  expect(onLost).toHaveBeenCalledExactlyOnceWith({ words: 'Two', onPress }, new Error('Cut off'));
  const other = aPlace();
  other.draw('One');
  act(() => render(null, container));
  await act(async () => other.reject(new Error('Cut off')));
  expect(onLost).toHaveBeenCalledOnce();
});
