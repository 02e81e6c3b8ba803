import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { leanTables } from '../../scripts/lean-tables';

/** A script that leaves `subject.run`, and what leads from it to the sources, if that was asked for. */
export interface Bundle {
  code: string;
  map: Rollup.SourceMap | null;
}

/**
 * One file of subjects/ with all that it imports, in one classic script: minified and with lean tables as in the builds,
 * or, `isReadable`, with names and a source map.
 */
export async function bundleSubject(file: string, { isReadable = false } = {}): Promise<Bundle> {
  const entry = join(import.meta.dirname, 'subjects', `${file}.ts`);
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    plugins: isReadable ? [] : [leanTables],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome123', 'firefox140'],
      minify: isReadable ? false : 'oxc',
      sourcemap: isReadable,
      lib: { entry, formats: ['iife'], name: 'subject' },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (!output || !('output' in output)) throw new Error(`Nothing was built of ${file}`);
  const { code, map } = output.output[0];
  return { code, map };
}
