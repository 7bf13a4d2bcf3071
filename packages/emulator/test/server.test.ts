import { connect as connectSocket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { createEmulator } from '../src/index.ts';
import { serve } from '../src/server/index.ts';
import { clusterRequest } from './api.ts';
import { send, withServer } from './http.ts';

const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };
const clusters = '/managed-redis/v1/clusters';
const versions = '/managed-redis/v1/versions';

/** A promise, and the function that fulfils it. */
function createGate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

it('serves the emulator on a free port', async () => {
  let address = '';
  await withServer({}, async ({ url }, emulator) => {
    address = url;
    const body = JSON.stringify(clusterRequest());
    const response = await fetch(url + clusters, { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    expect(emulator.state.clusters.size).toBe(1);
  });
  await expect(fetch(address)).rejects.toThrow();
});

it('closes the connection when an answer is lost', async () => {
  await withServer({}, async ({ url }, emulator) => {
    emulator.faults.add({ kind: 'lostAnswer' });
    await expect(fetch(url + versions, { headers })).rejects.toThrow('fetch failed');
    expect((await fetch(url + versions, { headers })).status).toBe(200);
  });
});

it('fails when the port is taken', async () => {
  await withServer({}, async ({ port }) => {
    await expect(serve(createEmulator(), { port })).rejects.toThrow('EADDRINUSE');
  });
});

it.each([-1, 65_536, 99_999, 1.5, Number.NaN])('refuses the port %d', async (port) => {
  await expect(serve(createEmulator(), { port })).rejects.toThrow(
    `The option "port" must be a whole number from 0 to 65535, not ${port}`,
  );
});

it('answers the health address without a token, and keeps it out of the journal', async () => {
  await withServer({ acceptToken: () => false }, async ({ url }, emulator) => {
    const response = await fetch(`${url}/_emulator/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'SERVING', documentVersion: expect.any(String) });
    expect(emulator.calls).toEqual([]);
  });
});

it.each([
  ['of a known length', (length: number) => 'x'.repeat(length)],
  ['sent in chunks', (length: number) => new Blob(['x'.repeat(length)]).stream()],
])('answers 413 to a large body %s, and goes on serving', async (_, create) => {
  await withServer({ maximumBodyBytes: 100_000 }, async ({ url }) => {
    const init = { method: 'POST', headers, body: create(1_000_000), duplex: 'half' } as RequestInit;
    const response = await fetch(url + clusters, init);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 8, message: 'The request body is larger than 100000 bytes' });
    expect((await fetch(url + versions, { headers })).status).toBe(200);
  });
});

it('keeps the memory of refused requests within a bound', async () => {
  await withServer({}, async ({ url }, emulator) => {
    const body = JSON.stringify({ folderId: 'x'.repeat(500_000) });
    for (let count = 0; count < 60; count += 1) {
      expect((await fetch(url + clusters, { method: 'POST', headers, body })).status).toBe(400);
    }
    const kept = emulator.calls.reduce((sum, { params }) => sum + String(params.folderId).length, 0);
    expect(kept).toBeLessThan(20_000_000);
    expect(emulator.calls.length).toBeGreaterThan(10);
  });
});

it.each([
  ['a URL', `/${'x'.repeat(20_000)}`, {}],
  ['headers', versions, { 'x-long': 'x'.repeat(20_000) }],
])('answers 431 to %s above the limit', async (_, path, longHeaders) => {
  await withServer({}, async ({ url }) => {
    const answer = await send(url + path, { headers: longHeaders });
    expect(answer.status).toBe(431);
    expect(JSON.parse(answer.text)).toMatchObject({
      code: 3,
      message: 'The URL and the headers of the request are larger than 16384 bytes',
    });
  });
});

it('answers 400 to what is not HTTP', async () => {
  await withServer({}, async ({ port }) => {
    const socket = connectSocket(port, '127.0.0.1');
    socket.write('hello\r\n\r\n');
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n.*"message":"The request is not HTTP: /s);
  });
});

it('finishes the requests in flight before it closes', async () => {
  const waiting = createGate();
  const arrived = createGate();
  const emulator = createEmulator({
    latency: 1,
    async sleep() {
      arrived.open();
      await waiting.opened;
    },
  });
  const server = await serve(emulator);
  const answer = send(server.url + clusters, { method: 'POST', headers, body: JSON.stringify(clusterRequest()) });
  await arrived.opened;
  const closed = server.close();
  await expect(send(server.url + versions)).rejects.toThrow('ECONNREFUSED');
  waiting.open();
  expect((await answer).status).toBe(200);
  await closed;
  expect(emulator.state.clusters.size).toBe(1);
});

it('closes at once when its connections are idle or have sent half a request', async () => {
  const server = await serve(createEmulator());
  const idle = await fetch(server.url + versions, { headers });
  await idle.text();
  const half = connectSocket(server.port, '127.0.0.1');
  await new Promise((resolve) => half.write('GET / HTTP/1.1\r\n', resolve));
  const ended = text(half).catch(() => '');
  await server.close();
  await server.close();
  expect(await ended).toBe('');
});

it('ends log streams in good order when it closes', async () => {
  const emulator = createEmulator({ operationDuration: 0 });
  const server = await serve(emulator);
  const body = JSON.stringify(clusterRequest());
  const created = await (await fetch(server.url + clusters, { method: 'POST', headers, body })).json();
  const stream = await fetch(`${server.url}${clusters}/${created.metadata.clusterId}:stream_logs`, { headers });
  const records = stream.json();
  await server.close();
  expect(await records).toEqual(expect.any(Array));
});

it('shows work in a log stream when it is due, although no other call arrives', async () => {
  let time = Date.parse('2026-07-24T12:00:00Z');
  const timers = new Map<object, { callback: () => void; milliseconds: number }>();
  const options = {
    now: () => time,
    operationDuration: 5000,
    streamFraming: 'lines',
    timers: {
      setTimeout(callback: () => void, milliseconds: number) {
        const timer = {};
        timers.set(timer, { callback, milliseconds });
        return timer;
      },
      clearTimeout: (timer: unknown) => void timers.delete(timer as object),
    },
  } as const;
  await withServer(options, async ({ url }, emulator) => {
    const body = JSON.stringify(clusterRequest());
    const created = await (await fetch(url + clusters, { method: 'POST', headers, body })).json();
    expect(timers.size).toBe(0);
    const controller = new AbortController();
    const { signal } = controller;
    const stream = await fetch(`${url}${clusters}/${created.metadata.clusterId}:stream_logs`, { headers, signal });
    expect([...timers.values()]).toEqual([{ callback: expect.any(Function), milliseconds: 5000 }]);

    const [[timer, { callback }] = [{}, { callback: () => {} }]] = timers;
    timers.delete(timer);
    time += 5000;
    callback();
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('Ready to accept connections');
    expect(emulator.state.operations.get(created.id)?.done).toBe(true);
    expect(timers.size).toBe(0);
    controller.abort();
  });
});
