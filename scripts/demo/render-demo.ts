import { renderArticle } from '../open/render-article';

/** Nothing is asked of the net, whatever the article names; no scripts but the extension's own, no frames. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'none'";

/** Pictures that are not asked for look like what they would be; long words break in a small window. */
const BANNER =
  '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120"><rect width="100%" height="100%" fill="#ffe9c2"/>' +
  '<text x="50%" y="50%" dy=".35em" text-anchor="middle" font-family="sans-serif" font-size="22" fill="#7a4b00">BUY NOW</text></svg>';
const STYLE =
  `main img[src^="https:"]:not([height="0"]){content:url('data:image/svg+xml,${encodeURIComponent(BANNER)}');object-fit:fill}` +
  'main{overflow-wrap:anywhere}';

const HEAD = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta http-equiv="x-dns-prefetch-control" content="off">
<meta name="referrer" content="no-referrer">
<style>${STYLE}</style>
<script src="/reader.js" defer></script>
<script src="/demo.js" defer></script>`;

/**
 * The article as a page of the extension: the same page that a site would serve, with the real reader in it and a place for
 * the line that says what it is.
 *
 * @param source Markdown
 * @throws when the page is not of the form that this knows
 */
export function renderDemo(source: string): string {
  const page = renderArticle(source, { fallbackTitle: 'FixTrail' });
  const withHead = put(page, '<meta charset="utf-8">', (found) => `${found}\n${HEAD}`);
  const withLine = put(withHead, '<body>', (found) => `${found}\n<aside id="fixtrail-demo-line" hidden></aside>`);
  // What a page of the web leaves to its own scheme is https there.
  const named = withLine.replaceAll(/<a href="#[^"]*" class="headerlink"><\/a>/g, '');
  return named.replaceAll('src="//', 'src="https://').replaceAll('href="//', 'href="https://');
}

function put(page: string, mark: string, replace: (found: string) => string): string {
  if (page.split(mark).length !== 2) throw new Error(`The article's page has changed: where is ${mark}?`);
  return page.replace(mark, replace);
}
