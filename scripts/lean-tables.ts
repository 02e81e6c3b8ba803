import type { ESTree, Plugin } from 'vite';

/** Where tables are. What is taken in and handed over has no such entries, but lists with a source. */
const TABLES = /[\\/]src[\\/]core[\\/](?!(?:import|export)[\\/])/;
/** What an entry of a table says for those who read it and for its tests. */
const TOLD = ['example', 'examples', 'keep', 'maker', 'miss', 'source'];
/** The same in tables of which nobody asks which entry it was. */
const NAMED: readonly { table: RegExp; told: readonly string[] }[] = [
  { table: /[\\/]clean[\\/](?:ad-slots|native-widgets|networks)\.ts$/, told: ['id', 'name'] },
  { table: /[\\/]clean[\\/]ad-labels\.ts$/, told: ['code'] },
];

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
    const cuts = [...findTold(this.parse(code), readTold(id))].sort((a, b) => b.start - a.start);
    if (cuts.length === 0) return undefined;
    const cut = (text: string, { start, end }: ESTree.Span) =>
      text.slice(0, start) + text.slice(end).replace(/^\s*,/, '');
    return { code: cuts.reduce(cut, code), map: null };
  },
};

function readTold(id: string): ReadonlySet<string> {
  return new Set([...TOLD, ...NAMED.flatMap(({ table, told }) => (table.test(id) ? told : []))]);
}

/** Those properties of objects, wherever they are in a syntax tree. */
function* findTold(node: unknown, told: ReadonlySet<string>): Generator<ESTree.Span> {
  if (typeof node !== 'object' || node === null) return;
  const properties = isObject(node) ? node.properties : [];
  const cut = properties.filter((property) => isTold(property, told));
  yield* cut;
  for (const child of isObject(node) ? properties.filter((each) => !cut.includes(each)) : Object.values(node))
    yield* findTold(child, told);
}

function isObject(node: object): node is ESTree.ObjectExpression {
  return 'type' in node && node.type === 'ObjectExpression';
}

function isTold(property: ESTree.ObjectPropertyKind, told: ReadonlySet<string>): boolean {
  if (property.type !== 'Property' || property.shorthand || property.computed) return false;
  return property.key.type === 'Identifier' && told.has(property.key.name);
}
