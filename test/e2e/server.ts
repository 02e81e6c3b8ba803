import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import net, { type AddressInfo, type Server } from 'node:net';
import { createCertificate } from './certificate';

/** What is answered at one address. */
export interface Route {
  html: string;
  /** Beside or instead of `content-type: text/html; charset=utf-8`. */
  headers?: Record<string, string>;
  /** 200 when not given. */
  status?: number;
}

/** A small internet on this computer. */
export interface FixtureServer {
  /** `host/path` or, for every host, `/path` → what is there. Tests set it; the rest answers 404 without a body. */
  routes: Map<string, Route>;
  /** Every address that was asked for, in order. */
  hits: string[];
  /** Speaks http, also as a proxy for every host name, http and https alike. */
  port: number;
  close(): void;
}

/** Starts a server that answers for any host name over http and https when it is used as a proxy. */
export async function startServer(): Promise<FixtureServer> {
  const routes = new Map<string, Route>();
  const hits: string[] = [];
  const answer =
    (scheme: string): RequestListener =>
    (request, response) => {
      // A proxy is asked for whole addresses, a server for paths.
      const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
      hits.push(url.href);
      answerRoute(routes.get(url.host + url.pathname) ?? routes.get(url.pathname), response);
    };
  const plain = http.createServer(answer('http'));
  const secure = https.createServer(createCertificate(), answer('https'));
  const [port, securePort] = await Promise.all([listen(plain), listen(secure)]);
  plain.on('connect', (request, socket, head) => {
    // Firefox tunnels ws: and some http: this way too.
    const target = isSecure(request) ? securePort : port;
    const upstream = net.connect(target, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      if (head.length) upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  const close = () => {
    for (const server of [plain, secure]) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { routes, hits, port, close };
}

function answerRoute(route: Route | undefined, response: ServerResponse): void {
  if (!route) {
    response.writeHead(404).end();
    return;
  }
  const headers = { 'content-type': 'text/html; charset=utf-8', ...route.headers };
  response.writeHead(route.status ?? 200, headers).end(route.html);
}

function isSecure(request: IncomingMessage): boolean {
  return !request.url?.endsWith(':80');
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}
