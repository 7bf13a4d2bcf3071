import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { defaultChain, metadataService, oauthToken, serviceAccountKey } from '../src/credentials/index.ts';
import { Backups, createClient, ManagedRedis } from '../src/index.ts';
import { json } from './support/stub-fetch.ts';
import { createTestKey } from './support/test-key.ts';

const key = createTestKey();

/** A server on a free port, and the requests it got. */
async function startServer(listener: RequestListener) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    request.resume();
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { requests, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The service and IAM behind one `fetch`. Tokens are numbered; the service takes those in `accepted`. */
function createCloud(accepted: (token: string) => number) {
  const cloud = { exchanges: 0, calls: [] as string[] };
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    if (url.endsWith('/iam/v1/tokens')) {
      cloud.exchanges += 1;
      return json({ iamToken: `t1.${cloud.exchanges}`, expiresAt: '2999-01-01T00:00:00Z' });
    }
    const token = new Headers(init.headers).get('authorization')?.replace('Bearer ', '') ?? '';
    cloud.calls.push(token);
    const status = accepted(token);
    return status === 200 ? json({ id: 'b1' }) : json({ code: status === 401 ? 16 : 7, message: 'refused' }, status);
  };
  return { cloud, fetch };
}

test('100 concurrent cold calls make one exchange', async () => {
  const { cloud, fetch } = createCloud(() => 200);
  const redis = new ManagedRedis({ fetch, credentials: serviceAccountKey(key.file, { fetch }) });
  await Promise.all(Array.from({ length: 100 }, () => redis.backups.get({ backupId: 'b1' })));
  expect(cloud).toMatchObject({ exchanges: 1, calls: Array(100).fill('t1.1') });
});

test('a token revoked under 100 concurrent calls is replaced once, and each call is repeated once', async () => {
  const { cloud, fetch } = createCloud((token) => (token === 't1.1' ? 401 : 200));
  const redis = new ManagedRedis({ fetch, credentials: serviceAccountKey(key.file, { fetch }) });
  await Promise.all(Array.from({ length: 100 }, () => redis.backups.get({ backupId: 'b1' })));
  expect(cloud.exchanges).toBe(2);
  expect(cloud.calls).toHaveLength(200);
});

test.each([
  [401, 2, 2],
  [403, 1, 1],
])('a token refused with %i each time: %i exchanges, %i calls', async (status, exchanges, calls) => {
  const { cloud, fetch } = createCloud(() => status);
  const redis = new ManagedRedis({ fetch, credentials: serviceAccountKey(key.file, { fetch }) });
  await expect(redis.backups.get({ backupId: 'b1' })).rejects.toMatchObject({ status });
  expect(cloud.exchanges).toBe(exchanges);
  expect(cloud.calls).toHaveLength(calls);
});

test('a chain without credentials fails the call with the list of its sources, and nothing is sent', async () => {
  const { cloud, fetch } = createCloud(() => 200);
  const credentials = defaultChain({ env: {}, fetch, metadata: false, cli: false });
  const redis = new ManagedRedis({ fetch, credentials });
  await expect(redis.backups.get({ backupId: 'b1' })).rejects.toMatchObject({
    name: 'AuthenticationError',
    message: expect.stringContaining('YC_SERVICE_ACCOUNT_KEY_FILE'),
  });
  expect(cloud.calls).toEqual([]);
});

test('over a real connection, a key is exchanged at the configured address', async () => {
  const iam = await startServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end('{"iamToken":"t1.real","expiresAt":"2999-01-01T00:00:00Z"}');
  });
  const provider = serviceAccountKey(key.file, { iamEndpoint: `http://${iam.host}` });
  expect((await provider.getToken({})).token).toBe('t1.real');
  expect(iam.requests[0]).toMatchObject({ method: 'POST', url: '/iam/v1/tokens' });
});

test('over a real connection, a secret does not follow a redirect', async () => {
  const other = await startServer((_, response) => response.end('{"iamToken":"t1.stolen"}'));
  for (const status of [301, 302, 303, 307, 308]) {
    const iam = await startServer((_, response) => {
      response.writeHead(status, { location: `http://${other.host}/iam/v1/tokens` }).end();
    });
    const provider = oauthToken('y0_secret', { iamEndpoint: `http://${iam.host}` });
    await expect(provider.getToken({})).rejects.toThrow(/redirects elsewhere/);
    expect(iam.requests).toHaveLength(1);
  }
  expect(other.requests).toHaveLength(0);
});

test('over a real connection, a closed port and an abort end at once', async () => {
  const server = await startServer(() => {});
  const controller = new AbortController();
  const hanging = metadataService({ address: server.host, connectTimeout: 60_000, attemptTimeout: 60_000, env: {} });
  const call = hanging.getToken({ signal: controller.signal });
  await expect.poll(() => server.requests.length).toBe(1);
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: 'AbortError' });
  await expect.poll(() => server.requests[0]?.socket.destroyed).toBe(true);

  const closed = oauthToken('y0_secret', { iamEndpoint: 'http://127.0.0.1:1', retry: false });
  await expect(closed.getToken({})).rejects.toMatchObject({ name: 'AuthenticationError' });
});

test('a provider that failed to load is loaded again, and then kept', async () => {
  let loads = 0;
  const client = createClient({ credentials: () => 't1.x', fetch: async () => json({ id: 'b1' }) }, () => ({
    async loadCredentials() {
      loads += 1;
      if (loads === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return { getToken: async () => ({ token: 't1.loaded' }) };
    },
  }));
  const get = () => new Backups(client).get({ backupId: 'b1' });
  await expect(get()).rejects.toMatchObject({ name: 'AuthenticationError' });
  expect(await Promise.all([get(), get()])).toEqual([{ id: 'b1' }, { id: 'b1' }]);
  expect(loads).toBe(2);
});
