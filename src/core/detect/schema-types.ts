import { readData } from '../extract/structured-data';

const TYPE = /"@type"\s*:\s*\[?\s*"(\w+)"/g;
/** A page that says more than this much of itself says it in the first. */
const SCRIPTS = 8;

/** The schema.org types that a page says it has, of things inside things too. */
export function readSchemaTypes(document: Document): Set<string> {
  const texts = readData(document).slice(0, SCRIPTS);
  return new Set(texts.flatMap((text) => [...text.matchAll(TYPE)].map(([, type]) => type ?? '')));
}
