import { Marked, type RendererObject } from 'marked';
import { parse } from 'yaml';
import { wrapArticle } from './article-page';

/** What an article is turned into a page with. */
export interface RenderOptions {
  /** Title for an article that names none itself. */
  fallbackTitle: string;
  /** Leaves every HTML comment out of the page. */
  stripComments?: boolean;
}

/**
 * A whole HTML page made of a Markdown article the way Hexo makes one: front matter gives the title, GitHub's Markdown
 * the body, raw HTML stays, line ends break, headings get an id and an empty link to themselves. Front matter that is no YAML is left out.
 *
 * @see https://github.com/hexojs/hexo-renderer-marked
 */
export function renderArticle(source: string, { fallbackTitle, stripComments = false }: RenderOptions): string {
  const { title, date, body } = splitFrontMatter(source);
  const html = new Marked({ gfm: true, breaks: true, renderer: createHeadingRenderer() }).parse(body);
  const page = wrapArticle({ title: title || fallbackTitle, date, body: html as string });
  return stripComments ? page.replace(/<!--[\s\S]*?-->/g, '') : page;
}

function splitFrontMatter(source: string): { title: string; date: string; body: string } {
  const found = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source);
  if (!found) return { title: '', date: '', body: source };
  const fields = readYaml(found[1] ?? '');
  const date = new Date(String(fields.date ?? ''));
  return {
    title: String(fields.title ?? ''),
    date: Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10),
    body: source.slice(found[0].length),
  };
}

function readYaml(source: string): Record<string, unknown> {
  try {
    const fields: unknown = parse(source);
    return fields && typeof fields === 'object' ? (fields as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** One per page: the ids of a page are numbered where they would repeat. */
function createHeadingRenderer(): RendererObject {
  const seen = new Map<string, number>();
  return {
    heading({ tokens, depth }) {
      const inner = this.parser.parseInline(tokens);
      const text = inner.replace(/<[^>]*>|&[#\w]+;/g, '');
      const slug = text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
      const count = seen.get(slug) ?? 0;
      seen.set(slug, count + 1);
      const id = count ? `${slug}-${count}` : slug;
      return `<h${depth} id="${id}"><a href="#${id}" class="headerlink"></a>${inner}</h${depth}>\n`;
    },
  };
}
