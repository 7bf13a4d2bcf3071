import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, formatAnswer } from './answer.ts';

/** A request as it arrived. */
export interface RawRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One side of a TCP connection that can break HTTP in any way. */
export class Connection {
  /** Whether no request is waiting for the rest of its answer. */
  isIdle = true;
  readonly #socket: Socket;

  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** Sends bytes as they are. */
  write(data: string | Buffer): void {
    if (this.#socket.writable) this.#socket.write(data);
  }

  /** Sends a whole answer. The connection can be used again. */
  answer(answer: Answer): void {
    this.write(formatAnswer(answer));
    this.isIdle = true;
  }

  onClose(callback: () => void): void {
    this.#socket.on('close', callback);
  }

  /** Closes the connection after what was sent (FIN). */
  end(): void {
    this.#socket.end();
  }

  /** Breaks the connection off (RST). */
  reset(): void {
    this.#socket.resetAndDestroy();
  }
}

export type RequestHandler = (request: RawRequest, connection: Connection) => void;

/** An HTTP/1.1 server on bare sockets. */
export interface RawServer {
  readonly port: number;
  /**
   * Stops listening, and closes the idle connections. Those that still wait for an answer are the client's to close.
   *
   * @returns The number of connections that the client has left open.
   */
  close(): Promise<number>;
}

const patience = 2000;

export async function listen(handle: RequestHandler): Promise<RawServer> {
  const connections = new Map<Socket, Connection>();
  const server = createServer((socket) => {
    const connection = new Connection(socket);
    connections.set(socket, connection);
    socket.on('close', () => connections.delete(socket));
    // Broken connections are the purpose of this server.
    socket.on('error', () => {});
    readRequests(socket, (request) => {
      connection.isIdle = false;
      handle(request, connection);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');

  async function close(): Promise<number> {
    server.close();
    const busy = [...connections].filter(([, { isIdle }]) => !isIdle).map(([socket]) => socket);
    const controller = new AbortController();
    const closed = Promise.all(busy.map((socket) => once(socket, 'close', { signal: controller.signal })));
    await Promise.race([closed, sleep(patience, undefined, { signal: controller.signal })]).catch(() => {});
    controller.abort();
    await closed.catch(() => {});
    const left = busy.filter((socket) => connections.has(socket)).length;
    for (const socket of connections.keys()) socket.destroy();
    return left;
  }

  return { port: (server.address() as AddressInfo).port, close };
}

/** Calls back with each whole request that arrives. */
function readRequests(socket: Socket, onRequest: (request: RawRequest) => void): void {
  let pending = Buffer.alloc(0);
  socket.on('data', (data) => {
    pending = Buffer.concat([pending, data]);
    for (;;) {
      const headEnd = pending.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const request = parseHead(pending.toString('latin1', 0, headEnd));
      const bodyStart = headEnd + 4;
      const end = bodyStart + Number(request.headers['content-length'] ?? 0);
      if (pending.length < end) return;
      const body = pending.toString('utf8', bodyStart, end);
      pending = pending.subarray(end);
      onRequest({ ...request, body });
    }
  });
}

function parseHead(head: string): Omit<RawRequest, 'body'> {
  const [requestLine = '', ...lines] = head.split('\r\n');
  const [method = '', target = ''] = requestLine.split(' ');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { method, target, headers: Object.fromEntries(headers) };
}
