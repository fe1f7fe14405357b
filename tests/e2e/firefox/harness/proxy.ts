import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Proxy {
  port: number;
  close: () => Promise<void>;
}

/**
 * A proxy on loopback that leads every host, by CONNECT and by plain http, to the one server on `port`. Firefox has
 * no rules for resolving host names as Chromium has; a proxy keeps the real names, and lets nothing out.
 */
export async function startProxy(port: number): Promise<Proxy> {
  const sockets = new Set<Duplex>();
  const proxy = createServer((asked, answer) => passOn(asked, answer, port));
  proxy.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  proxy.on('connect', (_, client: Duplex, head: Buffer) => {
    const server = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('error', () => server.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    port: (proxy.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function passOn(asked: IncomingMessage, answer: ServerResponse, port: number): void {
  const { pathname, search } = new URL(asked.url ?? '/', 'http://unknown');
  const { method, headers } = asked;
  const onward = request({ host: '127.0.0.1', port, method, headers, path: pathname + search }, (got) => {
    answer.writeHead(got.statusCode ?? 502, got.headers);
    got.pipe(answer);
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}
