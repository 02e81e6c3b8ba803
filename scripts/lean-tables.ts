import type { ESTree, Plugin } from 'vite';

/** Where tables are. What is taken in and handed over has no such entries, but lists with a source. */
const TABLES = /[\\/]src[\\/]core[\\/](?!(?:import|export)[\\/])/;
/** What an entry of a table says for those who read it and for its tests. */
const TOLD = new Set(['example', 'examples', 'keep', 'source']);

/**
 * Leaves out of the tables in src/core what only tests and readers of the code want: a third of what is put into a page.
 * Entries are cut where they are plain properties of an object; nothing that runs asks for them.
 */
export const leanTables: Plugin = {
  name: 'lean-tables',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!TABLES.test(id)) return undefined;
    const cuts = [...findTold(this.parse(code))].sort((a, b) => b.start - a.start);
    if (cuts.length === 0) return undefined;
    const cut = (text: string, { start, end }: ESTree.Span) =>
      text.slice(0, start) + text.slice(end).replace(/^\s*,/, '');
    return { code: cuts.reduce(cut, code), map: null };
  },
};

/** Those properties of objects, wherever they are in a syntax tree. */
function* findTold(node: unknown): Generator<ESTree.Span> {
  if (typeof node !== 'object' || node === null) return;
  const told = isObject(node) ? node.properties.filter(isTold) : [];
  yield* told;
  for (const child of isObject(node) ? node.properties.filter((each) => !isTold(each)) : Object.values(node))
    yield* findTold(child);
}

function isObject(node: object): node is ESTree.ObjectExpression {
  return 'type' in node && node.type === 'ObjectExpression';
}

function isTold(property: ESTree.ObjectPropertyKind): boolean {
  if (property.type !== 'Property' || property.shorthand || property.computed) return false;
  return property.key.type === 'Identifier' && TOLD.has(property.key.name);
}
