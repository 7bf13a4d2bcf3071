import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Emulator } from '../app/emulator.ts';
import { ConnectionFault } from '../calls/faults.ts';
import { answerBrokenRequest } from './answer-broken-request.ts';
import { createApp } from './app.ts';
import { createDrain } from './drain.ts';
import type { GuardOptions } from './guard.ts';

/** Options of {@link serve}. */
export interface ServeOptions extends GuardOptions {
  /** Port to listen on, from 0 to 65535. Default: 0, any free port. */
  readonly port?: number;
  /** Address to listen on. Default: `127.0.0.1`, this machine only. */
  readonly hostname?: string;
}

/** A running server. */
export interface EmulatorServer {
  /** Base URL of the server, such as `http://127.0.0.1:51234`. It serves all three hosts of the API. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, ends log streams, waits for the requests that are being answered, and closes all connections. */
  close(): Promise<void>;
}

/**
 * Serves an emulator over HTTP, in Node. Requests that a foreign web page could send are refused; see
 * {@link GuardOptions}. `/_emulator/health` answers without a token.
 *
 * @throws RangeError for a port outside of 0 to 65535.
 * @throws Error when it cannot listen, for example because the port is taken.
 *
 * @example
 * const server = await serve(createEmulator(), { port: 8080 });
 * await server.close();
 */
export async function serve(
  emulator: Emulator,
  { port = 0, hostname = '127.0.0.1', ...guardOptions }: ServeOptions = {},
): Promise<EmulatorServer> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(`The option "port" must be a whole number from 0 to 65535, not ${port}`);
  }
  const server = createServer(emulator, hostname, guardOptions);
  const drain = createDrain(server);
  const address = await listen(server, port, hostname);
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    close() {
      const closed = drain.close();
      emulator.endStreams();
      return closed;
    },
  };
}

function createServer(emulator: Emulator, hostname: string, guardOptions: GuardOptions): Server {
  const app = createApp(emulator, hostname, guardOptions);
  const server = createAdaptorServer({
    hostname,
    overrideGlobalObjects: false,
    async fetch(request, { outgoing }) {
      try {
        return await app.fetch(request);
      } catch (error) {
        // A closed connection makes the caller's fetch fail.
        if (!(error instanceof ConnectionFault) && !request.signal.aborted) throw error;
        outgoing.destroy();
        return RESPONSE_ALREADY_SENT;
      }
    },
  }) as Server;
  return server.on('clientError', answerBrokenRequest);
}

function listen(server: Server, port: number, hostname: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}
