import { minify } from 'terser';
import type { Plugin } from 'vite';

/** Minifies once more what is put into pages: a second tool finds what the first has left, about a fiftieth. */
export const leastBytes: Plugin = {
  name: 'least-bytes',
  apply: 'build',
  enforce: 'post',
  async generateBundle(_options, bundle) {
    const isForPages = Boolean(this.environment.config.build.lib);
    for (const chunk of Object.values(bundle))
      if (isForPages && chunk.type === 'chunk') chunk.code = await shrink(chunk.code);
  },
};

/** @throws when there is nothing left of it. */
async function shrink(code: string): Promise<string> {
  const { code: least } = await minify(code, { ecma: 2020, toplevel: true, compress: { passes: 2 } });
  if (!least) throw new Error('terser leaves nothing (scripts/least-bytes.ts)');
  return least;
}
