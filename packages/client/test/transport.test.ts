import { once } from 'node:events';
import { Agent as HttpAgent } from 'node:http';
import { Agent } from 'node:https';
import { createServer } from 'node:net';
import { inspect } from 'node:util';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import nodeFetch from 'node-fetch';
import { ProxyAgent, Agent as UndiciAgent, fetch as undiciFetch } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { serviceAccountKey } from '../src/credentials/index.ts';
import { type ClientOptions, isInvalidResponseError, isNetworkError, ManagedRedis } from '../src/index.ts';
import { connect } from '../src/pipeline/connect.ts';
import { startProxy, startServer, startTlsServer } from './support/servers.ts';
import { createTestKey } from './support/test-key.ts';

const backupId = 'b1';
const create = (endpoint: string, options: ClientOptions = {}) =>
  new ManagedRedis({ endpoint, credentials: 't1.token', retry: false, ...options });

test('a server with a certificate of an own authority is trusted with `ca`, and only then', async () => {
  const server = await startTlsServer();
  const endpoint = `https://${server.host}`;
  const redis = create(endpoint, { transport: { ca: server.ca } });
  expect(await redis.backups.get({ backupId })).toEqual({ id: 'b1' });
  expect(server.requests[0]?.headers.authorization).toBe('Bearer t1.token');
  for (const transport of [undefined, { connectTimeout: 5000 }]) {
    const doubtful = create(endpoint, { transport });
    await expect(doubtful.backups.get({ backupId })).rejects.toSatisfy(isNetworkError);
  }
  expect(server.requests).toHaveLength(1);
});

test.each(['http', 'https'])('%s requests go through a proxy', async (scheme) => {
  const server = scheme === 'http' ? await startServer() : await startTlsServer();
  const proxy = await startProxy();
  const ca = 'ca' in server ? { ca: server.ca as string } : {};
  const endpoint = `${scheme}://${server.host}`;
  const redis = create(endpoint, { transport: { proxy: proxy.address, ...ca } });
  expect(await redis.backups.get({ backupId })).toEqual({ id: 'b1' });
  const path = '/managed-redis/v1/backups/b1';
  expect(proxy.seen).toEqual([scheme === 'http' ? `GET ${endpoint}${path}` : `CONNECT ${server.host}`]);
});

test('user and password of a proxy are sent to it, and are in no error', async () => {
  const server = await startTlsServer();
  const right = Buffer.from('user:planted-right').toString('base64');
  const proxy = await startProxy(`Basic ${right}`);
  const connect = (password: string) =>
    create(`https://${server.host}`, {
      transport: { proxy: `http://user:${password}@${proxy.host}`, ca: server.ca },
    }).backups.get({ backupId });
  expect(await connect('planted-right')).toEqual({ id: 'b1' });
  const error = await connect('planted-wrong').catch((thrown) => thrown);
  expect(error).toSatisfy(isNetworkError);
  expect(error.message).toContain('407');
  const shown = [error.message, error.stack, JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })];
  expect(shown.join('\n')).not.toMatch(/planted|dXNlcjpw/);
});

test('a client that is printed shows no password of a proxy', async () => {
  const redis = create('http://127.0.0.1:1', { transport: { proxy: 'http://user:planted@127.0.0.1:1' } });
  const error = await redis.backups.get({ backupId }).catch((thrown) => thrown);
  for (const value of [redis, redis.backups, error]) {
    expect(inspect(value, { depth: 9, showHidden: true, getters: true })).not.toContain('planted');
    expect(JSON.stringify(value)).not.toContain('planted');
  }
});

test('a proxy that cannot be reached is an error, and nothing goes around it', async () => {
  const server = await startServer();
  const redis = create(`http://${server.host}`, { transport: { proxy: 'http://127.0.0.1:1' } });
  await expect(redis.backups.get({ backupId })).rejects.toSatisfy(isNetworkError);
  expect(server.requests).toEqual([]);
});

test('tokens are exchanged, and addresses discovered, through the same proxy and connections', async () => {
  const cloud = await startTlsServer((request, response) => {
    const answers: Record<string, object> = {
      '/iam/v1/tokens': { iamToken: 't1.new' },
      '/endpoints': { endpoints: [] },
    };
    response.end(JSON.stringify(answers[request.url ?? ''] ?? { id: 'b1' }));
  });
  const proxy = await startProxy();
  const redis = create(`https://${cloud.host}`, {
    credentials: serviceAccountKey(createTestKey().file),
    discovery: `https://${cloud.host}`,
    transport: { proxy: proxy.address, ca: cloud.ca },
  });
  await redis.backups.get({ backupId });
  const paths = ['/endpoints', '/iam/v1/tokens', '/managed-redis/v1/backups/b1'];
  expect(cloud.requests.map(({ url }) => url)).toEqual(paths);
  expect(proxy.seen).toEqual([`CONNECT ${cloud.host}`]);
});

test('`maxSockets` limits the connections, and `close` releases them', async () => {
  const server = await startServer();
  let most = 0;
  const options = { transport: { maxSockets: 2 } };
  const connection = connect(options);
  const init = { method: 'GET', headers: {}, redirect: 'manual', signal: new AbortController().signal } as const;
  const get = async () => {
    const response = await connection.options.fetch!(`http://${server.host}/`, init);
    most = Math.max(most, server.sockets.size);
    await response.text();
  };
  await Promise.all(Array.from({ length: 10 }, get));
  expect(server.requests).toHaveLength(10);
  expect(most).toBe(2);
  const closed = [...server.sockets].map((socket) => once(socket, 'close'));
  connection.close();
  await Promise.all(closed);
  expect(server.sockets.size).toBe(0);
  await get();
  connection.close();
});

test('`redis.close()` releases the sockets', async () => {
  const server = await startServer();
  const redis = create(`http://${server.host}`, { transport: { maxSockets: 2 } });
  await redis.backups.get({ backupId });
  const closed = [...server.sockets].map((socket) => once(socket, 'close'));
  expect(closed).toHaveLength(1);
  await redis.close();
  await Promise.all(closed);
});

/** A server that accepts connections and says nothing, not even hello. */
async function startSilence(): Promise<string> {
  const silence = createServer((socket) => socket.on('error', () => {})).listen(0, '127.0.0.1');
  await once(silence, 'listening');
  onTestFinished(() => void silence.close());
  return `127.0.0.1:${(silence.address() as { port: number }).port}`;
}

test.each(['a server that does not shake hands', 'a proxy that does not open the tunnel'])(
  '`connectTimeout` ends the wait for %s',
  async (what) => {
    const silence = await startSilence();
    const proxy = what.includes('proxy') ? { proxy: `http://${silence}` } : {};
    const endpoint = what.includes('proxy') ? 'https://127.0.0.1:1' : `https://${silence}`;
    const redis = create(endpoint, { transport: { connectTimeout: 50, ...proxy } });
    await expect(redis.backups.get({ backupId })).rejects.toMatchObject({
      name: 'NetworkError',
      message: expect.stringMatching(/50 ?ms/),
    });
  },
);

test('`connectTimeout` leaves a connected server its time', async () => {
  const agent = new HttpAgent();
  const server = await startServer((_, response) => {
    // What Node does when a socket has been idle for that long.
    for (const socket of Object.values(agent.sockets).flat()) socket?.emit('timeout');
    response.end('{"id":"b1"}');
  });
  const redis = create(`http://${server.host}`, { transport: { agent, connectTimeout: 60_000 } });
  expect(await redis.backups.get({ backupId })).toEqual({ id: 'b1' });
});

test('an agent of one’s own is used', async () => {
  const server = await startTlsServer();
  const agent = new Agent({ ca: server.ca, keepAlive: true });
  onTestFinished(() => agent.destroy());
  const redis = create(`https://${server.host}`, { transport: { agent } });
  expect(await redis.backups.get({ backupId })).toEqual({ id: 'b1' });
  expect(Object.keys(agent.freeSockets)).toHaveLength(1);
});

test('a dispatcher of undici works with the built-in fetch and with its own', async () => {
  const server = await startTlsServer();
  const proxy = await startProxy();
  const dispatcher = new ProxyAgent({ uri: proxy.address, requestTls: { ca: server.ca } });
  onTestFinished(() => dispatcher.close());
  const endpoint = `https://${server.host}`;
  for (const fetch of [undefined, undiciFetch]) {
    const redis = create(endpoint, { fetch, transport: { dispatcher } });
    expect(await redis.backups.get({ backupId })).toEqual({ id: 'b1' });
  }
  expect(proxy.seen).toContain(`CONNECT ${server.host}`);
});

test('a dispatcher of a version that fetch does not take is explained', async () => {
  const thrown = new TypeError('fetch failed', {
    cause: Object.assign(new Error('invalid onRequestStart method'), { code: 'UND_ERR_INVALID_ARG' }),
  });
  const fetch = async (): Promise<Response> => {
    throw thrown;
  };
  const redis = create('http://127.0.0.1:1', { fetch, transport: { dispatcher: new UndiciAgent() } });
  await expect(redis.backups.get({ backupId })).rejects.toThrow(/undici 7, or pass the `fetch` of the same undici/);
});

const record = '{"record":{"message":{"message":"one"}}}\n';

test.each([
  ['undici', undiciFetch],
  ['node-fetch', nodeFetch],
])('the fetch of %s serves calls, streams and aborts', async (_, fetch) => {
  const server = await startServer((request, response) => {
    if (request.url?.includes('stream_logs')) response.write(record);
    else response.end('{"id":"b1"}');
  });
  const redis = create(`http://${server.host}`, { fetch });
  expect(await redis.backups.get({ backupId })).toEqual({ id: 'b1' });
  const controller = new AbortController();
  const stream = redis.clusters.streamLogs({ clusterId: 'c1' }, { signal: controller.signal });
  const read = async () => {
    for await (const each of stream) {
      expect(each).toEqual(JSON.parse(record));
      controller.abort();
    }
  };
  await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
});

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
  ['identity', (text: string) => Buffer.from(text)],
] as const)('a body in %s is decompressed', async (encoding, compress) => {
  const server = await startServer((request, response) => {
    expect(request.headers['accept-encoding']).toContain('gzip');
    response.setHeader('content-encoding', encoding).end(compress('{"id":"Ünïcode"}'));
  });
  const redis = create(`http://${server.host}`, { transport: { maxSockets: 5 } });
  expect(await redis.backups.get({ backupId })).toEqual({ id: 'Ünïcode' });
});

test.each(['leaving the loop', 'an abort'])('%s closes the connection of a stream', async (how) => {
  const server = await startServer((_, response) => void response.write(record));
  const redis = create(`http://${server.host}`, { transport: { maxSockets: 5 } });
  const controller = new AbortController();
  const read = async () => {
    for await (const _ of redis.clusters.streamLogs({ clusterId: 'c1' }, { signal: controller.signal })) {
      if (how === 'leaving the loop') break;
      controller.abort();
    }
  };
  if (how === 'an abort') await expect(read()).rejects.toMatchObject({ name: 'AbortError' });
  else await read();
  await expect.poll(() => server.sockets.size).toBe(0);
});

test('an abort and a time-out end a call that waits, and close its connection', async () => {
  const server = await startServer(() => {});
  const redis = create(`http://${server.host}`, { transport: { maxSockets: 5 } });
  const controller = new AbortController();
  const aborted = redis.backups.get({ backupId }, { signal: controller.signal });
  await expect.poll(() => server.requests.length).toBe(1);
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  await expect(redis.backups.get({ backupId }, { timeout: 30 })).rejects.toMatchObject({ name: 'TimeoutError' });
  await expect.poll(() => server.sockets.size).toBe(0);
});

test('a redirect is not followed, and 204 has no body', async () => {
  const server = await startServer((request, response) => {
    if (request.url?.includes('moved')) response.writeHead(302, { location: '/elsewhere' }).end('moved');
    else response.writeHead(204).end();
  });
  const connection = connect({ transport: { maxSockets: 1 } });
  onTestFinished(connection.close);
  const redis = create(`http://${server.host}`, { transport: { maxSockets: 1 } });
  await expect(redis.backups.get({ backupId: 'moved' })).rejects.toSatisfy(isInvalidResponseError);
  const init = { method: 'GET', headers: {}, redirect: 'manual', signal: new AbortController().signal } as const;
  const empty = await connection.options.fetch!(`http://${server.host}/`, init);
  expect([empty.status, empty.body]).toEqual([204, null]);
});

test('a status that HTTP does not have is a network failure', async () => {
  const server = await startServer((_, response) => response.writeHead(999).end('{}'));
  const redis = create(`http://${server.host}`, { transport: { maxSockets: 1 } });
  await expect(redis.backups.get({ backupId })).rejects.toMatchObject({
    name: 'NetworkError',
    message: expect.stringContaining('status 999 is not valid'),
  });
});

test('a connection that breaks in the middle of a body is a network failure', async () => {
  const server = await startServer((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"id":', () => response.destroy());
  });
  const redis = create(`http://${server.host}`, { transport: { maxSockets: 1 } });
  await expect(redis.backups.get({ backupId })).rejects.toSatisfy(isNetworkError);
});
