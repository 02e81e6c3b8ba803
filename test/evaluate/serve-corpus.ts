import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stripComments } from './strip-comments';

const HOST = 'corpus.test';

/** The only internet that the measured browsers see. */
export interface ServedCorpus {
  /** Port of the proxy that answers for every host name. */
  port: number;
  urlOf(name: string): string;
  close(): void;
}

/**
 * Serves the pages of a corpus as a proxy on this computer and refuses everything else at once. Refused addresses that a
 * page would lead the tab to are answered with "no content", which leaves the tab where it is.
 */
export async function serveCorpus(corpus: string, options: { stripComments: boolean }): Promise<ServedCorpus> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const isPage = request.method === 'GET' && url.hostname === HOST && /^\/[^/]+\.html$/.test(url.pathname);
    const html = isPage ? readHtml(join(corpus, 'html', decodeURIComponent(url.pathname))) : null;
    if (html === null) {
      response.writeHead(request.headers.accept?.startsWith('text/html') ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(options.stripComments ? stripComments(html) : html);
  });
  // What comes through a tunnel could be refused only after a handshake.
  server.on('connect', (_request, socket) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    urlOf: (name) => `http://${HOST}/${encodeURIComponent(name)}.html`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** `null` when there is no such file. */
function readHtml(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
