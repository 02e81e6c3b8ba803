import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, sep } from 'node:path';
import { decodeText } from './decode-text';
import { renderArticle } from './render-article';

/** What may stand next to an article and be part of its page; anything else is nobody's business. */
const MEDIA_TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

interface Answer {
  type: string;
  body: string | Buffer;
}

/** A running server. */
export interface ServedArticle {
  url: string;
  close(): void;
}

/**
 * Serves one article on this computer only, at a free port: a Markdown file as a page, an HTML file as it is, and the
 * pictures, styles and scripts of the file's folder and below. The file is read again on every visit.
 *
 * @throws when the file cannot be read
 */
export async function serveArticle(file: string, options: { stripComments?: boolean } = {}): Promise<ServedArticle> {
  const path = realpathSync(file);
  const folder = dirname(path);
  const pageName = `${basename(path, extname(path))}.html`;
  readPage(path, options);
  const server = createServer((request, response) => {
    const name = readName(request.url ?? '/');
    const hasPage = name === pageName && existsSync(path);
    const answer = hasPage ? readPage(path, options) : name && readBeside(folder, name);
    // A page of the net that points its own host name at this computer gets nothing.
    if (!answer || !/^(127\.0\.0\.1|localhost):\d+$/.test(request.headers.host ?? '')) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-store' }).end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/${encodeURIComponent(pageName)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The path that a request names, without query; `null` when it is written wrongly. */
function readName(target: string): string | null {
  try {
    const name = decodeURIComponent(target.replace(/[?#].*$/s, '').replace(/^\/+/, ''));
    return name.includes('\0') ? null : name;
  } catch {
    return null;
  }
}

function readPage(path: string, options: { stripComments?: boolean }): Answer {
  const bytes = readFileSync(path);
  const { text, isUtf8 } = decodeText(bytes);
  const type = 'text/html; charset=utf-8';
  if (!/\.html?$/i.test(path)) {
    return { type, body: renderArticle(text, { ...options, fallbackTitle: basename(path, extname(path)) }) };
  }
  if (options.stripComments) return { type, body: text.replace(/<!--[\s\S]*?-->/g, '') };
  // A page in another encoding says so itself.
  return { type: isUtf8 ? type : 'text/html', body: bytes };
}

/** A file of this folder or below; `null` if there is none, if it leads outside or if its kind has no place on a page. */
function readBeside(folder: string, name: string): Answer | null {
  const type = MEDIA_TYPES[extname(name).toLowerCase()];
  if (!type || !statSync(join(folder, name), { throwIfNoEntry: false })?.isFile()) return null;
  const path = realpathSync(join(folder, name));
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? { type, body: readFileSync(path) } : null;
}
