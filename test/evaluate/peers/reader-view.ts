import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Peer } from './peer';

const require = createRequire(import.meta.url);

/** What a reader view takes a page for. */
interface Article {
  title: string;
  content: string;
}

/** A tool that shows its own extract in place of the page, and the page itself where it finds none. */
function readerView(file: string, parse: string): Peer {
  const source = readFileSync(require.resolve(file), 'utf8');
  return {
    async clean({ run }) {
      // The sources look for a module to export to.
      const load = `((module) => { ((exports, define) => { ${source}\n })(module.exports); return module.exports; })({ exports: {} })`;
      const article = await run<Article | null>(`((exported) => { ${parse} })(${load})`);
      if (article?.content) await run(`(${show})(${JSON.stringify(article)})`);
    },
  };
}

/** Firefox's Reader View. */
export const readability = () =>
  readerView('@mozilla/readability/Readability.js', 'return new exported(document.cloneNode(true)).parse();');

/** Obsidian's Web Clipper. It makes copies itself, and looks at the live document for what is hidden. */
export const defuddle = () =>
  readerView(
    'defuddle',
    `const { title, content } = new (exported.default ?? exported)(document, { url: document.URL }).parse();
    return { title, content };`,
  );

/** Runs in the page. Its looks go too, as in every reader view: they were made for other markup. */
function show({ title, content }: Article): void {
  const { body } = new DOMParser().parseFromString(content, 'text/html');
  const heading = document.createElement('h1');
  heading.textContent = title;
  body.prepend(heading);
  for (const sheet of document.querySelectorAll('style, link[rel~="stylesheet"]')) sheet.remove();
  document.adoptedStyleSheets = [];
  document.body.replaceWith(document.adoptNode(body));
}
