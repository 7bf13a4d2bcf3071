import { once } from 'node:events';
import { createServer, request as forward, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { onTestFinished } from 'vitest';

/** A server on a free port of this machine, and what came to it. It ends with the test. */
export interface TestServer {
  readonly host: string;
  readonly requests: IncomingMessage[];
  readonly sockets: Set<Socket>;
}

async function listen(server: Server, requests: IncomingMessage[] = []): Promise<TestServer> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, requests, sockets };
}

function recorded(listener: RequestListener) {
  const requests: IncomingMessage[] = [];
  const record: RequestListener = (request, response) => {
    requests.push(request);
    request.resume();
    listener(request, response);
  };
  return { requests, record };
}

/** A backup, as the service responds with it. */
export const respondWithBackup: RequestListener = (_, response) => {
  response.setHeader('content-type', 'application/json').end('{"id":"b1"}');
};

export async function startServer(listener: RequestListener = respondWithBackup): Promise<TestServer> {
  const { requests, record } = recorded(listener);
  return listen(createServer(record), requests);
}

/** A server with a certificate that no authority of the runtime has signed. `ca` is what a client must trust. */
export async function startTlsServer(listener: RequestListener = respondWithBackup) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  const { requests, record } = recorded(listener);
  return { ...(await listen(createTlsServer({ key, cert }, record), requests)), ca: cert };
}

/** A proxy that tunnels by CONNECT and forwards plain requests. Lists what it was asked for. */
export async function startProxy(authorization?: string) {
  const seen: string[] = [];
  const isRefused = (request: IncomingMessage): boolean => {
    seen.push(`${request.method} ${request.url}`);
    return authorization !== undefined && request.headers['proxy-authorization'] !== authorization;
  };
  const proxy = createServer((request, response) => {
    if (isRefused(request)) return response.writeHead(407).end();
    const { method, headers, url = '' } = request;
    const onward = forward(url, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    return request.pipe(onward);
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => {});
    if (isRefused(request)) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const [host, port] = (request.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(onward).pipe(socket);
    });
    onward.on('error', () => socket.destroy());
    return onward;
  });
  const { host } = await listen(proxy);
  return { host, address: `http://${host}`, seen };
}
