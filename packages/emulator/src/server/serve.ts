import type { AddressInfo } from 'node:net';
import { serve as serveWithNode } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Emulator } from '../app/emulator.ts';
import { ConnectionFault } from '../calls/faults.ts';

/** Options of {@link serve}. */
export interface ServeOptions {
  /** Port to listen on. Default: 0, any free port. */
  readonly port?: number;
  /** Address to listen on. Default: `127.0.0.1`, this machine only. */
  readonly hostname?: string;
}

/** A running server. */
export interface EmulatorServer {
  /** Base URL of the server, such as `http://127.0.0.1:51234`. It serves all three hosts of the API. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and closes all connections. */
  close(): Promise<void>;
}

/**
 * Serves an emulator over HTTP, in Node.
 * @throws Error when it cannot listen, for example because the port is taken.
 *
 * @example
 * const server = await serve(createEmulator(), { port: 8080 });
 * await server.close();
 */
export function serve(
  emulator: Emulator,
  { port = 0, hostname = '127.0.0.1' }: ServeOptions = {},
): Promise<EmulatorServer> {
  return new Promise((resolve, reject) => {
    const server = serveWithNode({
      port,
      hostname,
      overrideGlobalObjects: false,
      async fetch(request, { outgoing }) {
        try {
          return await emulator.fetch(request);
        } catch (error) {
          // A closed connection makes the caller's fetch fail.
          if (!(error instanceof ConnectionFault) && !request.signal.aborted) throw error;
          outgoing.destroy();
          return RESPONSE_ALREADY_SENT;
        }
      },
    });
    server.once('error', reject);
    server.once('listening', () => {
      const address = server.address() as AddressInfo;
      const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve({
        url: `http://${host}:${address.port}`,
        port: address.port,
        close: () =>
          new Promise((done, fail) => {
            server.close((error) => (error ? fail(error) : done()));
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
