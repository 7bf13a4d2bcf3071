import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { untrustedCertificate } from './untrusted-certificate.ts';

/** Addresses where no request is ever read. A request that is sent to one of them meets its fault while it connects. */
export interface Traps {
  readonly origins: Readonly<Record<TrapName, string>>;
  close(): void;
}

export type TrapName = 'refusing' | 'resetting' | 'closing' | 'silent' | 'silentTls' | 'untrustedTls' | 'plainAsTls';

/** Nothing listens on this port, and `fetch` does not forbid it. */
const unusedPort = 2;

export async function openTraps(): Promise<Traps> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  };
  const resetting = createServer((socket) => socket.resetAndDestroy());
  const closing = createServer((socket) => socket.resume().end());
  const silent = createServer(keep);
  const plain = createServer((socket) => {
    keep(socket);
    socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n');
  });
  const untrusted = createTlsServer(untrustedCertificate).on('tlsClientError', () => {});
  const servers = [resetting, closing, silent, plain, untrusted];
  await Promise.all(servers.map((server) => once(server.listen(0, '127.0.0.1'), 'listening')));
  return {
    origins: {
      refusing: `http://127.0.0.1:${unusedPort}`,
      resetting: originOf(resetting),
      closing: originOf(closing),
      silent: originOf(silent),
      silentTls: originOf(silent, 'https'),
      untrustedTls: originOf(untrusted, 'https'),
      plainAsTls: originOf(plain, 'https'),
    },
    close() {
      for (const server of servers) server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const originOf = (server: Server, protocol = 'http'): string =>
  `${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}`;
