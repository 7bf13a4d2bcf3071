import { expect, it } from 'vitest';
import type { ServeOptions } from '../src/server/index.ts';
import { clusterRequest } from './api.ts';
import { send, withServer } from './http.ts';

const versions = '/managed-redis/v1/versions';

it.each<[string, ServeOptions, number]>([
  ['localhost:8080', {}, 200],
  ['LOCALHOST', {}, 200],
  ['mdb.localhost:8080', {}, 200],
  ['127.0.0.1', {}, 200],
  ['192.168.1.7:8080', {}, 200],
  ['[::1]:8080', {}, 200],
  ['evil.example', {}, 403],
  ['evil.example:8080', {}, 403],
  ['localhost.evil.example', {}, 403],
  ['127.0.0.1.evil.example', {}, 403],
  ['emulator:8080', { allowedHosts: ['emulator'] }, 200],
  ['Emulator.', { allowedHosts: ['emulator'] }, 200],
  ['other', { allowedHosts: ['emulator'] }, 403],
  ['evil.example', { allowedHosts: ['*'] }, 200],
])('answers the Host %s with %j: %i', async (host, options, status) => {
  await withServer(options, async ({ url }, emulator) => {
    const answer = await send(url + versions, { headers: { host } });
    expect(answer.status).toBe(status);
    expect(emulator.calls).toHaveLength(status === 200 ? 1 : 0);
    if (status === 403)
      expect(JSON.parse(answer.text)).toMatchObject({ code: 7, message: expect.stringContaining('--allow-host') });
  });
});

it.each<[Record<string, string>, ServeOptions, number]>([
  [{ 'sec-fetch-site': 'same-origin' }, {}, 200],
  [{ 'sec-fetch-site': 'none' }, {}, 200],
  [{ 'sec-fetch-site': 'cross-site' }, {}, 403],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, {}, 403],
  [{ origin: 'https://evil.example' }, {}, 403],
  [{ origin: 'null' }, {}, 403],
  [{ 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' }, {}, 403],
  [{ 'sec-fetch-site': 'same-site', origin: 'http://localhost:3000' }, { corsOrigins: ['http://localhost:3000'] }, 200],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, { corsOrigins: ['http://localhost:3000'] }, 403],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://any.example' }, { corsOrigins: ['*'] }, 200],
])('answers a request with %j and the options %j: %i', async (headers, options, status) => {
  await withServer(options, async ({ url }, emulator) => {
    expect((await send(url + versions, { headers })).status).toBe(status);
    expect(emulator.calls).toHaveLength(status === 200 ? 1 : 0);
  });
});

it('answers requests of its own origin', async () => {
  await withServer({}, async ({ url }) => {
    expect((await send(url + versions, { headers: { origin: url } })).status).toBe(200);
  });
});

it('tells browsers which origins may read answers, errors included', async () => {
  const origin = 'http://localhost:3000';
  await withServer({ corsOrigins: [origin] }, async ({ url }) => {
    const preflight = await send(`${url}/managed-redis/v1/clusters`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': expect.stringContaining('PATCH'),
      'access-control-allow-headers': 'authorization,content-type,idempotency-key',
    });
    for (const path of [versions, '/nothing']) {
      const { headers } = await send(url + path, { headers: { origin } });
      expect(headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-expose-headers': expect.stringContaining('x-request-id'),
        'x-request-id': expect.any(String),
      });
    }
  });
});

it('lets no other origin read answers', async () => {
  await withServer({}, async ({ url }) => {
    const { headers } = await send(url + versions, { headers: { origin: 'https://evil.example' } });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

it.each<[string | undefined, number]>([
  ['application/json', 200],
  ['Application/JSON; charset=utf-8', 200],
  ['application/merge-patch+json', 200],
  [undefined, 200],
  ['text/plain', 415],
  ['application/x-www-form-urlencoded', 415],
  ['multipart/form-data; boundary=application/json', 415],
  ['text/plain; application/json', 415],
  ['', 415],
])('answers a body of the content type %s: %i', async (contentType, status) => {
  await withServer({}, async ({ url }, emulator) => {
    const answer = await send(`${url}/managed-redis/v1/clusters`, {
      method: 'POST',
      headers: contentType === undefined ? {} : { 'content-type': contentType },
      body: JSON.stringify(clusterRequest()),
    });
    expect(answer.status).toBe(status);
    expect(emulator.state.clusters.size).toBe(status === 200 ? 1 : 0);
    if (status === 415)
      expect(JSON.parse(answer.text)).toMatchObject({ code: 3, details: [{ requestId: expect.any(String) }] });
  });
});

it('does not ask for a content type when there is no body', async () => {
  await withServer({}, async ({ url }) => {
    const answer = await send(`${url}/managed-redis/v1/clusters/c9q1:stop`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', 'content-length': '0' },
    });
    expect(answer.status).toBe(404);
  });
});
