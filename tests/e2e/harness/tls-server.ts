import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createGate, type Server, type Socket } from 'node:net';
import { makeCertificate } from './certificate.ts';
import { makeRoutes, type Page } from './routes.ts';

/** A request that reached the server, whoever it was meant for. */
export type Seen = { scheme: 'http' | 'https'; host: string; path: string; method: string };

export type TlsServer = {
  port: number;
  /** Every request since the start or since `forget`, in order: also those to hosts without a page. */
  requests: readonly Seen[];
  forget: () => void;
  /** Serves a page at an absolute address from now on, in place of what was there. */
  route: (address: string, page: Page) => void;
  close: () => Promise<void>;
};

/** What Chromium asks of its makers at every start, whatever is installed in it: host and path. */
const BROWSERS_OWN = [
  'clients2.google.com/time/1/current',
  'accounts.google.com/ListAccounts',
  'update.googleapis.com/service/update2/json',
];

/** The requests of pages and extensions: all but those that the browser makes by itself. */
export function withoutBrowsersOwn(requests: readonly Seen[]): Seen[] {
  return requests.filter(({ host, path }) => !BROWSERS_OWN.includes(host + path.replace(/\?.*$/, '')));
}

/** First byte of a TLS connection (record type handshake). */
const TLS_HANDSHAKE = 0x16;

/**
 * Serves pages under their real host names on one loopback port, http and https alike. What has no page is
 * answered with a 404, so a browser whose every host leads here can reach nothing else.
 * @param pages by absolute address, such as `{'https://www.boden.se/om': {html: '…'}}`
 */
export async function startTlsServer(pages: Readonly<Record<string, Page>> = {}): Promise<TlsServer> {
  const routes = makeRoutes(pages);
  const requests: Seen[] = [];
  const answer = (scheme: Seen['scheme']) => (request: IncomingMessage, response: ServerResponse) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const path = request.url ?? '/';
    requests.push({ scheme, host, path, method: request.method ?? '' });
    send(response, routes.get(host, path));
  };
  const http = createHttp(answer('http'));
  const https = createHttps(makeCertificate(), answer('https'));
  const sockets = new Set<Socket>();
  const gate = createGate((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
    handOver(socket, http, https);
  });
  const port = await listen(gate);
  return {
    port,
    requests,
    forget: () => requests.splice(0),
    route: routes.set,
    close: () =>
      new Promise((resolve) => {
        gate.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** The first byte tells TLS from plain text; it is put back for the server that gets the connection. */
function handOver(socket: Socket, http: Server, https: Server): void {
  socket.once('data', (first: Buffer) => {
    socket.pause();
    socket.unshift(first);
    (first[0] === TLS_HANDSHAKE ? https : http).emit('connection', socket);
    // Not before the server has taken the connection over, or the byte is lost.
    process.nextTick(() => socket.resume());
  });
}

function send(response: ServerResponse, page: Page | undefined): void {
  const usual = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  response.writeHead(page ? (page.status ?? 200) : 404, { ...usual, ...page?.headers });
  // Not empty: for an empty 404 Chromium shows an error page of its own.
  response.end(page?.html ?? '<!doctype html><title>404</title>');
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
