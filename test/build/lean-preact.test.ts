import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as whole from 'preact';
import { beforeAll, describe, expect, it } from 'vitest';
import { cutPreact } from '../../scripts/lean-preact';

type Preact = Pick<typeof whole, 'Component' | 'Fragment' | 'createContext' | 'h' | 'render'>;

const code = readFileSync(fileURLToPath(import.meta.resolve('preact')).replace(/\.\w+$/, '.mjs'), 'utf8');
const lean = cutPreact(code);

describe('Preact without what is never used', () => {
  let cut: Preact;
  beforeAll(async () => {
    cut = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(lean)}`);
  });

  it('cannot write innerHTML', () => {
    expect(lean).not.toMatch(/\.innerHTML\s*=(?!=)/);
  });

  it('is not accepted in another form', () => {
    expect(() => cutPreact(code.replaceAll('componentDidMount', 'didMount').replaceAll('innerHTML', 'html'))).toThrow(
      'preact changed',
    );
  });

  it('draws one view after another as all of Preact does', () => {
    const item = fc.record({
      key: fc.integer({ min: 0, max: 9 }),
      kind: fc.constantFrom('li', 'svg', 'text', 'fragment', 'input', 'kept', 'nothing'),
      words: fc.string({ maxLength: 4 }),
    });
    const view = fc.uniqueArray(item, { selector: ({ key }) => key, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(view, { minLength: 1, maxLength: 5 }), (views) => {
        expect(drawAll(cut, views)).toEqual(drawAll(whole, views));
      }),
    );
  });
});

interface Item {
  key: number;
  kind: string;
  words: string;
}

/** The markup after each view, and after all was taken away. */
function drawAll(preact: Preact, views: readonly (readonly Item[])[]): string[] {
  const place = document.createElement('div');
  const draw = createDraw(preact);
  const drawn = views.map((items) => {
    preact.render(draw(items), place);
    return place.innerHTML;
  });
  preact.render(null, place);
  return [...drawn, place.innerHTML];
}

function createDraw({ Component, Fragment, createContext, h }: Preact) {
  const Words = createContext('');
  class Kept extends Component<{ words: string }> {
    override shouldComponentUpdate(next: { words: string }) {
      return next.words !== this.props.words;
    }
    override render() {
      return h(Words.Consumer, null, (words: string) => h('b', { style: { color: 'red' } }, this.props.words, words));
    }
  }
  const drawItem = ({ key, kind, words }: Item) => {
    if (kind === 'nothing') return null;
    if (kind === 'text') return words;
    if (kind === 'fragment') return h(Fragment, { key }, words, h('i', { class: words }));
    if (kind === 'kept') return h(Kept, { key, words });
    if (kind === 'svg') return h('svg', { key, viewBox: '0 0 1 1' }, h('path', { d: words }));
    if (kind === 'input') return h('input', { key, value: words, disabled: words === '' });
    return h('li', { key, title: words, 'data-words': words }, words);
  };
  return (items: readonly Item[]) =>
    h(Words.Provider, { value: String(items.length) }, h('ul', null, items.map(drawItem)));
}
