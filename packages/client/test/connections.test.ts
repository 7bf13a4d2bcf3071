import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { isAbortError, ManagedRedis } from '../src/index.ts';

/** A service on a real connection that begins a stream and never ends it. `end` waits until it is closed. */
async function serveStream() {
  let closed: Promise<unknown> | undefined;
  const server = createServer((_request, response) => {
    closed = once(response, 'close');
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"record":{"message":{"message":"one"}}}\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const end = async (): Promise<void> => {
    await closed;
    server.close();
  };
  return { redis: new ManagedRedis({ endpoint, credentials: null }), end };
}

test.each(['leaving the loop', 'an abort'])('%s closes the connection of a stream', async (how) => {
  const { redis, end } = await serveStream();
  const controller = new AbortController();
  const read = async () => {
    for await (const _ of redis.clusters.streamLogs({ clusterId: 'c1' }, { signal: controller.signal })) {
      if (how === 'leaving the loop') break;
      controller.abort();
    }
  };
  if (how === 'an abort') await expect(read()).rejects.toSatisfy(isAbortError);
  else await read();
  await end();
});

test.each(['read', 'not read'])('an abort closes a stream taken through redis.http and %s', async (how) => {
  const { redis, end } = await serveStream();
  const controller = new AbortController();
  const { data } = await redis.http.GET('/managed-redis/v1/clusters/{clusterId}:stream_logs', {
    params: { path: { clusterId: 'c1' } },
    parseAs: 'stream',
    signal: controller.signal,
  });
  const reader = (data as ReadableStream<Uint8Array>).getReader();
  if (how === 'read') expect(new TextDecoder().decode((await reader.read()).value)).toContain('one');
  controller.abort();
  await end();
  await expect(reader.read()).rejects.toThrow();
});
