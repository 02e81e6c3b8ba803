import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { PAGE_SCRIPTS } from '../src/page-scripts';

/** Says by its imports what is shared. */
const SHARED = fileURLToPath(new URL('../src/late/shared.ts', import.meta.url));
/** `import { a, b } from 'c'` or `import a from 'c'`. */
const IMPORT = /^import (?:\{([^}]+)\}|(\w+)) from '([^']+)';$/gm;
const TAKEN = '\0taken:';

/**
 * Has the scripts that come late take what is shared from the reader in the same page.
 *
 * @throws when one wants of a shared module what is not shared: import that in src/late/shared.ts too
 */
export function takeShared(): Plugin {
  const taken = new Map<string, string>();
  return {
    name: 'take-shared',
    apply: 'build',
    enforce: 'pre',
    async buildStart() {
      const { lib } = this.environment.config.build;
      if (!lib || !comesLate(String(lib.fileName))) return;
      for (const [, names, whole, from = ''] of readFileSync(SHARED, 'utf8').matchAll(IMPORT)) {
        const module = await this.resolve(from, SHARED);
        if (module) taken.set(module.id, whole ? take('default', whole) : writeTaking(names ?? ''));
      }
    },
    async resolveId(id, importer) {
      if (taken.size === 0 || !importer) return undefined;
      const module = await this.resolve(id, importer, { skipSelf: true });
      return module && taken.has(module.id) ? `${TAKEN}${encodeURIComponent(module.id)}` : undefined;
    },
    load: (id) => (id.startsWith(TAKEN) ? taken.get(decodeURIComponent(id.slice(TAKEN.length))) : undefined),
  };
}

function comesLate(name: string): boolean {
  return name !== 'reader' && Object.hasOwn(PAGE_SCRIPTS, name);
}

const writeTaking = (names: string): string =>
  names
    .split(',')
    .map((name) => take(name.trim(), name.trim()))
    .join('\n');

function take(as: string, name: string): string {
  const value = `/* @__PURE__ */ (() => window.fixtrailShared.${name})()`;
  return as === 'default' ? `export default ${value};` : `export const ${as} = ${value};`;
}
