import type { Plugin } from 'vite';

/** What is cut out of Preact: a question whose answer is always no here, or work that follows from it. */
interface Cut {
  what: string;
  find: RegExp;
  put: string;
}

/** Its questions become "no"; the minifier drops what hung on them. Each must still be found. */
const CUTS: readonly Cut[] = [
  // Without this one, no linter and no reviewer has to wonder: Preact can write `innerHTML`, FixTrail never lets it.
  { what: 'innerHTML', find: /\(?(\w+)\.innerHTML\s*=\s*(\w+)\.__html\)?/, put: '($2.__html)' },
  {
    what: 'lives of class components',
    find: /\w+\.(?:componentWillUpdate|componentWillReceiveProps|componentWillMount|componentDidUpdate|componentDidMount|getSnapshotBeforeUpdate|getDerivedStateFromProps|getDerivedStateFromError)\b/g,
    put: '!1',
  },
  { what: 'markup that is there already', find: /\b32&\w+\.__u\b/g, put: '0' },
  { what: 'components that wait for something', find: /\b128&\w+\.__u&&/, put: '!1&&' },
  { what: 'promises thrown by components', find: /\b(\w)&&\1\.then\b/g, put: '!1' },
  { what: 'what waited when it is removed', find: /!\w&&\(\w=\w\.__c\)&&\(\w=\w\.__z\)&&/, put: '!1&&' },
  { what: 'portals', find: /\b\w+(?:\.props)?\.__P(?=&&\(\w=\w,|&&\(\w\.__e=null|\)return|\?null:)/g, put: '!1' },
  { what: 'markup as text', find: /"dangerouslySetInnerHTML"==\w\?\w=\w:/g, put: '' },
  { what: 'MathML', find: /"math"==\w\?\w="http:\/\/www\.w3\.org\/1998\/Math\/MathML":/, put: '' },
  { what: 'HTML in SVG', find: /\("foreignObject"==\w\|\|"[^"]+MathML"==\w&&\w\.test\(\w\)\)&&/, put: '!1&&' },
  { what: 'attributes of old SVG', find: /\.replace\(\/xlink\(H\|:h\)\/,"h"\)\.replace\(\/sName\$\/,"s"\)/, put: '' },
];

/** Leaves out of Preact what FixTrail never uses of it. */
export const leanPreact: Plugin = {
  name: 'lean-preact',
  enforce: 'pre',
  transform: (code, id) =>
    /[\\/]preact[\\/]dist[\\/]preact\.mjs/.test(id) ? { code: cutPreact(code), map: null } : undefined,
};

/**
 * Preact's code without what is never used of it.
 *
 * @throws if one of the places is not in it any more
 */
export function cutPreact(code: string): string {
  return CUTS.reduce((rest, { what, find, put }) => {
    const cut = rest.replace(find, put);
    if (cut === rest) throw new Error(`preact changed: look again for "${what}" (scripts/lean-preact.ts)`);
    return cut;
  }, code);
}
