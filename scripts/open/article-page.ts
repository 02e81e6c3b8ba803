const CSS = `
  body { margin: 0; font: 17px/1.6 Georgia, serif; color: #222; background: #fff; }
  .site, footer { padding: 16px 24px; background: #f3f4f6; font: 15px/1.5 sans-serif; }
  .site a { margin-right: 20px; color: #444; text-decoration: none; }
  main { max-width: 720px; margin: 0 auto; padding: 24px; }
  .article-title { font-size: 32px; line-height: 1.25; }
  .article-meta { color: #666; font: 14px/1.5 sans-serif; }
  img { max-width: 100%; height: auto; }
`;

/** What a blog's theme puts around the words. */
export interface ArticleParts {
  title: string;
  /** As shown; empty to show none. */
  date: string;
  /** HTML. */
  body: string;
}

/** The page of a plain blog: a bar, the title, the article's own HTML, a footer. */
export function wrapArticle({ title, date, body }: ArticleParts): string {
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${CSS}</style>
</head>
<body>
<header class="site"><nav><a href="/">Home</a><a href="/archives">Archives</a><a href="/about">About</a></nav></header>
<main>
<article class="article">
<header class="article-header">
<h1 class="article-title">${name}</h1>
${date && `<p class="article-meta"><time datetime="${date}">${date}</time></p>`}
</header>
<div class="article-entry markdown-body">
${body}
</div>
</article>
</main>
<footer><p>A page on this computer.</p></footer>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
