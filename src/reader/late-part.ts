import type { LateParts } from '../late/late-parts';
import { send } from '../messages';
import { type LateScript, PAGE_SCRIPTS } from '../page-scripts';

/** Pages of the extension itself: the browser puts no script of ours into them. */
const OWN_PAGE = /-extension:$/;

/** What is on its way. */
const coming = new Map<keyof LateParts, Promise<unknown>>();

/**
 * What a late script brings; the script comes at the first call, and is asked for once more if it does not.
 *
 * @throws when it does not come; the next call tries again
 */
export function loadPart<Name extends keyof LateParts>(name: Name): Promise<LateParts[Name]> {
  const known = readPart(name);
  if (known) return Promise.resolve(known);
  const load =
    (coming.get(name) as Promise<LateParts[Name]> | undefined) ?? fetchPart(name).catch(() => fetchPart(name));
  coming.set(name, load);
  return load.finally(() => coming.delete(name));
}

/** What a late script has brought; `undefined` as long as it is not there. */
export function readPart<Name extends keyof LateParts>(name: Name): LateParts[Name] | undefined {
  return window.fixtrailParts?.[name];
}

/** Puts a late script into this page. Resolves when it has run. @throws when it cannot be */
export function fetchScript(name: LateScript): Promise<unknown> {
  return OWN_PAGE.test(location.protocol) ? addScript(name) : send('needPart', { name });
}

async function fetchPart<Name extends keyof LateParts>(name: Name): Promise<LateParts[Name]> {
  await fetchScript(name);
  const part = readPart(name);
  if (!part) throw new Error(`${name} did not come`);
  return part;
}

function addScript(name: LateScript): Promise<unknown> {
  const script = document.createElement('script');
  script.src = PAGE_SCRIPTS[name].file;
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error(`${name} did not come`));
    document.head.append(script);
  }).finally(() => script.remove());
}
