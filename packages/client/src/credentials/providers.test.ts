import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { FakeClock } from '../../test/support/fake-clock.ts';
import { createClock, createStubFetch, json, settle } from '../../test/support/stub-fetch.ts';
import type { AccessToken, TokenProvider } from '../core/token.ts';
import { iamToken } from './iam-token.ts';
import { impersonation } from './impersonation.ts';
import { metadataService } from './metadata-service.ts';
import { oauthToken } from './oauth-token.ts';
import { serverlessContext } from './serverless-context.ts';
import { serviceAccountKey } from './service-account-key.ts';
import { workloadIdentity } from './workload-identity.ts';

const clock = createClock();
const secret = 'planted-secret-0123456789';
const failureOf = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => new Error('no failure'),
    (error) => error,
  );

test('a text is used as the IAM token, even after it was refused', async () => {
  const provider = iamToken(' t1.abc ');
  expect(await provider.getToken({})).toEqual({ token: 't1.abc' });
  expect((await provider.getToken({ forceRefresh: true, refusedToken: 't1.abc' })).token).toBe('t1.abc');
});

test.each([
  ['', /empty/],
  ['y0_secret', /OAuth token; use oauthToken/],
  ['AQVNsecret', /API key/],
  ['{"id":"secret"}', /serviceAccountKey/],
  ['two words', /white space/],
])('iamToken refuses %j', (text, message) => {
  expect(() => iamToken(text)).toThrow(message);
  expect(() => iamToken(text)).toThrow(TypeError);
});

test.each([
  ['', /empty/],
  ['t1.secret', /use iamToken/],
  ['AQVNsecret', /API key/],
  ['{"a":1}', /this is JSON/],
])('oauthToken refuses %j', (text, message) => {
  expect(() => oauthToken(text)).toThrow(message);
});

test.each<[string, () => string | AccessToken | Promise<string | AccessToken>, AccessToken]>([
  ['a text', () => 't1.text', { token: 't1.text' }],
  ['a promise of a text', async () => ' t1.text\n', { token: 't1.text' }],
  [
    'a token with its end',
    async () => ({ token: 't1.a', expiresAt: new Date(5) }),
    { token: 't1.a', expiresAt: new Date(5) },
  ],
])('a function may yield %s', async (_, yieldToken, token) => {
  expect(await iamToken(yieldToken, { clock }).getToken({})).toEqual(token);
});

test.each([[undefined], [''], [{}], [42]])('a function that yields %j is reported', async (value) => {
  const provider = iamToken((() => value) as () => string);
  expect(await failureOf(provider.getToken({}))).toMatchObject({ name: 'AuthenticationError' });
});

test.each([
  ['a page instead of a token', '<html>a page with planted</html>', /ASCII word/],
  ['a token with a line break', 't1.planted\nmore', /ASCII word/],
  ['an end that is a text', { token: 't1.planted', expiresAt: '2026-01-01T00:00:00Z' }, /must be a Date/],
  ['an end that is a number', { token: 't1.planted', expiresAt: 1 }, /must be a Date/],
])('%s is refused, and not kept', async (_, value, message) => {
  const values: unknown[] = [value, 't1.good'];
  const provider = iamToken((() => values.shift()) as () => string, { clock });
  const failure = await failureOf(provider.getToken({}));
  expect(failure).toMatchObject({ name: 'AuthenticationError', message: expect.stringMatching(message) });
  expect(failure.message).not.toContain('planted');
  expect(await provider.getToken({})).toEqual({ token: 't1.good' });
});

test('a function is called once for 100 concurrent calls, and learns why it is called again', async () => {
  const requests: object[] = [];
  const provider = iamToken(
    async (request) => {
      requests.push({ ...request, signal: undefined });
      return `t1.${requests.length}`;
    },
    { clock },
  );
  await Promise.all(Array.from({ length: 100 }, () => provider.getToken({})));
  await provider.getToken({ forceRefresh: true });
  expect(requests).toEqual([{ signal: undefined }, { signal: undefined, forceRefresh: true, refusedToken: 't1.1' }]);
});

test('a function that throws is reported with its cause, without what looks like a secret', async () => {
  const provider = iamToken(() => {
    throw Object.assign(new Error(`vault said t1.${secret}.${secret}`), { request: secret });
  });
  const error = await failureOf(provider.getToken({}));
  expect(error).toMatchObject({ name: 'AuthenticationError', cause: { message: 'vault said [redacted]' } });
  expect(inspect(error, { depth: 9 })).not.toContain(secret);
});

test('an OAuth token is exchanged once for 100 concurrent calls', async () => {
  const { fetch, calls } = createStubFetch(() => json({ iamToken: 't1.new', expiresAt: '2026-01-01T12:00:00Z' }));
  const provider = oauthToken('y0_token', { fetch, clock });
  const tokens = await Promise.all(Array.from({ length: 100 }, () => provider.getToken({})));
  expect(tokens[99]).toEqual({ token: 't1.new', expiresAt: new Date('2026-01-01T12:00:00Z') });
  expect(calls).toHaveLength(1);
  expect(calls[0]?.url).toBe('https://iam.api.cloud.yandex.net/iam/v1/tokens');
  expect(JSON.parse(calls[0]?.body ?? '')).toEqual({ yandexPassportOauthToken: 'y0_token' });
});

test.each<[string, (index: number) => Response | Error, number, RegExp | undefined]>([
  ['503, then success', (index) => (index < 2 ? json({}, 503) : json({ iamToken: 't1.a' })), 3, undefined],
  [
    'a reset connection, then success',
    (index) => (index < 1 ? new Error('reset') : json({ iamToken: 't1.a' })),
    2,
    undefined,
  ],
  ['429 each time', () => json({ code: 8, message: 'slow' }, 429), 4, /RESOURCE_EXHAUSTED: slow \(.*share one client/],
  ['a reset connection each time', () => new TypeError('fetch failed'), 4, /cannot be reached: fetch failed$/],
  [
    'a refused connection',
    () => new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) }),
    4,
    /fetch failed: .*ECONNREFUSED/,
  ],
  ['401', () => json({ code: 16, message: 'bad' }, 401), 1, /UNAUTHENTICATED: bad \(the OAuth token is wrong/],
  [
    'a web page',
    () => new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } }),
    1,
    /text\/html/,
  ],
  ['success with a web page', () => new Response('<html>'), 1, /holds no token/],
  ['success without a token', () => json({ iamToken: 5 }), 1, /holds no token/],
  ['null', () => json(null), 1, /holds no token/],
  [
    'a redirect',
    () => new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
    1,
    /redirects elsewhere/,
  ],
])('%s: is retried if that makes sense, and explained', async (_, answer, sent, message) => {
  const { fetch, calls } = createStubFetch((_call, index) => answer(index));
  const fakeClock = new FakeClock();
  const result = oauthToken('y0_token', { fetch, clock: fakeClock }).getToken({});
  if (message)
    expect(await fakeClock.until(failureOf(result))).toMatchObject({
      name: 'AuthenticationError',
      message: expect.stringMatching(message),
    });
  else expect((await fakeClock.until(result)).token).toBe('t1.a');
  expect(calls).toHaveLength(sent);
  expect(calls.every(({ init }) => init.redirect === 'manual')).toBe(true);
});

test('waits longer before each attempt, and as long as the server asks', async () => {
  const attemptTimeout = 7;
  const waitsFor = async (answer: (index: number) => Response): Promise<number[]> => {
    const { fetch } = createStubFetch((_call, index) => answer(index));
    const fakeClock = new FakeClock();
    const options = { fetch, clock: fakeClock, random: () => 1, attemptTimeout };
    await fakeClock.until(failureOf(oauthToken('y0_token', options).getToken({})));
    return fakeClock.waits.filter((wait) => wait !== attemptTimeout);
  };
  expect(await waitsFor(() => json({}, 500))).toEqual([500, 1000, 2000]);
  const asked = ['3', '60', 'Thu, 01 Jan 2026 00:02:00 GMT'];
  const limited = (index: number) => json({}, 429, { 'retry-after': asked[index] ?? '1' });
  expect(await waitsFor(limited)).toEqual([3000, 60_000, 57_000]);
  expect(await waitsFor(() => json({}, 429, { 'retry-after': '61' }))).toEqual([]);
});

test('an abort ends the wait before the next attempt', async () => {
  const { fetch } = createStubFetch(() => json({}, 500));
  const fakeClock = new FakeClock();
  const controller = new AbortController();
  const provider = oauthToken('y0_token', { fetch, clock: fakeClock, random: () => 1 });
  const result = failureOf(provider.getToken({ signal: controller.signal }));
  await settle();
  expect(fakeClock.waits).toContain(500);
  controller.abort();
  expect(await result).toMatchObject({ name: 'AbortError' });
  await settle();
  expect(fakeClock.pending).toBe(0);
});

test('an exchange that gets no response is given up, whether or not fetch listens', async () => {
  const { fetch, calls } = createStubFetch(() => new Promise(() => {}));
  const fakeClock = new FakeClock();
  const provider = oauthToken('y0_token', { fetch, clock: fakeClock, attemptTimeout: 5, retry: false });
  const error = await fakeClock.until(failureOf(provider.getToken({})));
  expect(error.message).toMatch(/did not respond within 5 ms/);
  expect(calls[0]?.init.signal?.aborted).toBe(true);
});

test.each(['success', 'failure', 'time-out', 'abort'])('no timer is left after %s', async (ending) => {
  const { fetch } = createStubFetch(() => {
    if (ending === 'success') return json({ iamToken: 't1.a' });
    return ending === 'failure' ? json({}, 401) : new Promise(() => {});
  });
  const fakeClock = new FakeClock();
  const controller = new AbortController();
  const provider = oauthToken('y0_token', { fetch, clock: fakeClock, retry: false });
  const call = provider.getToken({ signal: controller.signal }).catch(() => {});
  await settle();
  if (ending === 'abort') controller.abort();
  await fakeClock.until(call);
  expect(fakeClock.waits).toEqual([10_000]);
  expect(fakeClock.pending).toBe(0);
});

test.each<[string, object, string]>([
  ['the well-known address', {}, '169.254.169.254'],
  ['YC_METADATA_ADDR', { env: { YC_METADATA_ADDR: 'localhost:8080' } }, 'localhost:8080'],
  ['YC_METADATA_ADDR with a scheme', { env: { YC_METADATA_ADDR: 'http://localhost:8080/' } }, 'localhost:8080'],
  ['an option before the variable', { address: '10.0.0.1', env: { YC_METADATA_ADDR: 'x' } }, '10.0.0.1'],
])('asks the metadata service at %s', async (_, options, address) => {
  const { fetch, calls } = createStubFetch(() => json({ access_token: 't1.m', expires_in: 600, token_type: 'Bearer' }));
  const token = await metadataService({ fetch, clock, env: {}, ...options }).getToken({});
  expect(token).toEqual({ token: 't1.m', expiresAt: new Date(clock.now() + 600_000) });
  expect(calls[0]?.url).toBe(`http://${address}/computeMetadata/v1/instance/service-accounts/default/token`);
  expect(calls[0]?.init.headers).toMatchObject({ 'metadata-flavor': 'Google' });
  expect(calls[0]?.init.headers).not.toHaveProperty('authorization');
});

test('keeps asking the metadata service for as long as the process lives', async () => {
  const clock = createClock();
  const { fetch, calls } = createStubFetch((_, index) => json({ access_token: `t1.${index}`, expires_in: 43_200 }));
  const provider = metadataService({ fetch, clock, env: {} });
  for (let hour = 0; hour < 100; hour += 1) {
    const { expiresAt } = await provider.getToken({});
    expect(expiresAt!.getTime() - clock.now()).toBeGreaterThan(10 * 3_600_000);
    clock.advance(3_600_000);
  }
  expect(calls).toHaveLength(100);
});

test.each<[string, () => Response | Error, RegExp, number]>([
  ['404', () => json({}, 404), /no service account is attached/, 1],
  ['no route', () => new TypeError('fetch failed'), /no metadata service at 169\.254\.169\.254/, 1],
  ['another service', () => new Response('<html>'), /without a token/, 1],
  ['an overloaded service', () => json({}, 429), /responded 429/, 5],
])('the metadata service: %s', async (_, answer, message, sent) => {
  const { fetch, calls } = createStubFetch(answer);
  const fakeClock = new FakeClock();
  const provider = metadataService({ fetch, env: {}, clock: fakeClock });
  const error = await fakeClock.until(failureOf(provider.getToken({})));
  expect(error).toMatchObject({ name: 'AuthenticationError', message: expect.stringMatching(message) });
  expect(calls).toHaveLength(sent);
});

test('outside the cloud the metadata service is given up after the connect time-out, without a retry', async () => {
  const { fetch, calls } = createStubFetch(() => new Promise(() => {}));
  const fakeClock = new FakeClock();
  const provider = metadataService({ fetch, env: {}, clock: fakeClock, connectTimeout: 5 });
  const error = await fakeClock.until(failureOf(provider.getToken({})));
  expect(error).toMatchObject({
    message: expect.stringMatching(/no metadata service/),
    cause: { message: expect.stringMatching(/within 5 ms/) },
  });
  expect(calls).toHaveLength(1);
});

test.each<[string, string | (() => Promise<string>) | { file: string }]>([
  ['text', 'outside.jwt.token'],
  ['function', async () => 'outside.jwt.token\n'],
  ['file', { file: '/var/run/token' }],
])('workload identity exchanges the token of a %s', async (_, subjectToken) => {
  const { fetch, calls } = createStubFetch(() =>
    json({ access_token: 't1.w', token_type: 'Bearer', expires_in: 43_200 }),
  );
  const readFile = async (path: string) => (path === '/var/run/token' ? 'outside.jwt.token\n' : '');
  const provider = workloadIdentity({ serviceAccountId: 'aje1', subjectToken, fetch, clock, readFile });
  expect(await provider.getToken({})).toEqual({ token: 't1.w', expiresAt: new Date(clock.now() + 43_200_000) });
  expect(calls[0]?.url).toBe('https://auth.yandex.cloud/oauth/token');
  expect(calls[0]?.init.headers).toMatchObject({ 'content-type': 'application/x-www-form-urlencoded' });
  expect(Object.fromEntries(new URLSearchParams(calls[0]?.body))).toEqual({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    audience: 'aje1',
    subject_token: 'outside.jwt.token',
    subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
  });
});

test.each([
  [
    json({ error: 'invalid_grant', error_description: `no ${secret}` }, 400),
    /400: invalid_grant: no \[redacted\] \(.*expired/,
  ],
  [json({ error: 'constructor' }, 400), /400: constructor$/],
  [json({ error: 5 }, 500), /500$/],
  [new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } }), /not OAuth's: text\/html/],
  [json({}, 200), /200$/],
])('workload identity explains a failure', async (response, message) => {
  const { fetch } = createStubFetch(() => response.clone());
  const fakeClock = new FakeClock();
  const options = { serviceAccountId: 'aje1', subjectToken: secret, fetch, clock: fakeClock };
  const error = await fakeClock.until(failureOf(workloadIdentity(options).getToken({})));
  expect(error).toMatchObject({ name: 'AuthenticationError', message: expect.stringMatching(message) });
  expect(inspect(error, { depth: 9 })).not.toContain(secret);
});

test.each<[Parameters<typeof workloadIdentity>[0]['subjectToken'], RegExp]>([
  [{ file: '/missing' }, /file \/missing with the workload's own token failed: no such file/],
  [() => '', /own token is empty/],
  [() => Promise.reject(new Error('no')), /function with the workload's own token failed: no/],
])('workload identity reports a missing subject token', async (subjectToken, message) => {
  const readFile = () => Promise.reject(new Error('no such file'));
  const error = await failureOf(workloadIdentity({ serviceAccountId: 'aje1', subjectToken, readFile }).getToken({}));
  expect(error).toMatchObject({ name: 'AuthenticationError', message: expect.stringMatching(message) });
});

test('wrong use throws a TypeError at once', () => {
  expect(() => workloadIdentity({ serviceAccountId: '', subjectToken: 'a' })).toThrow(TypeError);
  expect(() => workloadIdentity({ serviceAccountId: 'a', subjectToken: '' })).toThrow(TypeError);
  expect(() => impersonation({ serviceAccountId: '', source: iamToken('t1.a') })).toThrow(TypeError);
  expect(() => iamToken(undefined as unknown as string)).toThrow(TypeError);
  expect(() => oauthToken(undefined as unknown as string)).toThrow(TypeError);
});

test("uses the token of each invocation's context", async () => {
  const clock = createClock();
  const provider = serverlessContext(undefined, { clock });
  expect((await failureOf(provider.getToken({}))).message).toMatch(/was given no context/);
  provider.use({ token: { access_token: 't1.first', expires_in: 60 } });
  expect(await provider.getToken({})).toEqual({ token: 't1.first', expiresAt: new Date(clock.now() + 60_000) });
  clock.advance(61_000);
  expect((await failureOf(provider.getToken({}))).message).toMatch(/expired at 2026-01-01T00:01:00/);
  provider.use({ token: '{"access_token":"t1.second","expires_in":60}' });
  expect((await provider.getToken({})).token).toBe('t1.second');
  provider.use({ token: 't1.third' });
  expect(await provider.getToken({})).toEqual({ token: 't1.third' });
  provider.use({ token: null });
  expect((await failureOf(provider.getToken({}))).message).toMatch(/attach a service account/);
});

test('impersonation sends the source token, and renews it once when it is refused', async () => {
  const requests: Parameters<TokenProvider['getToken']>[0][] = [];
  const source: TokenProvider = {
    async getToken(request) {
      requests.push(request);
      return { token: request.forceRefresh ? 't1.fresh' : 't1.stale' };
    },
  };
  const { fetch, calls } = createStubFetch(({ init }) =>
    JSON.stringify(init.headers).includes('stale')
      ? json({ code: 16, message: 'expired' }, 401)
      : json({ iamToken: 't1.as' }),
  );
  const provider = impersonation({ serviceAccountId: 'aje1', source, fetch, clock });
  expect((await provider.getToken({})).token).toBe('t1.as');
  expect(calls.map(({ url }) => url)).toEqual(
    Array(2).fill('https://iam.api.cloud.yandex.net/iam/v1/tokens:createForServiceAccount'),
  );
  expect(JSON.parse(calls[1]?.body ?? '')).toEqual({ serviceAccountId: 'aje1' });
  expect(calls[1]?.init.headers).toMatchObject({ authorization: 'Bearer t1.fresh' });
  expect(requests[1]).toMatchObject({ forceRefresh: true, refusedToken: 't1.stale' });
});

test('impersonation does not retry after a 403, and says which role is missing', async () => {
  const { fetch, calls } = createStubFetch(() => json({ code: 7, message: 'denied' }, 403));
  const provider = impersonation({ serviceAccountId: 'aje1', source: iamToken(`t1.${secret}.x`), fetch });
  const error = await failureOf(provider.getToken({}));
  expect(error.message).toMatch(/iam\.serviceAccounts\.tokenCreator/);
  expect(inspect(error)).not.toContain(secret);
  expect(calls).toHaveLength(1);
});

test('no provider shows its secret when printed', () => {
  const providers = [
    iamToken(`t1.${secret}.x`),
    iamToken(() => secret),
    oauthToken(secret),
    workloadIdentity({ serviceAccountId: 'aje1', subjectToken: secret }),
    serverlessContext({ token: { access_token: secret } }),
    impersonation({ serviceAccountId: 'aje1', source: iamToken(`t1.${secret}.x`) }),
  ];
  for (const provider of providers) {
    expect(inspect(provider, { depth: 9, showHidden: true })).not.toContain(secret);
    expect(JSON.stringify(provider)).not.toContain(secret);
  }
  expect(inspect(providers[5])).toBe("{ provider: 'impersonation', serviceAccountId: 'aje1' }");
});

test.each<[string, () => unknown, RegExp]>([
  ['iamToken', () => iamToken(undefined as never), /iamToken\(\) takes .* not undefined/],
  ['iamToken', () => iamToken('eyJhbGciOi.eyJzdWIi.c2ln'), /JSON web token; .* workloadIdentity\(\)/],
  ['iamToken', () => iamToken('YCAJEplanted0123456789'), /static access key/],
  ['iamToken', () => iamToken('-----BEGIN PRIVATE KEY-----planted'), /PEM .* serviceAccountKey\(\)/],
  ['iamToken', () => iamToken('./planted.json'), /path; .* serviceAccountKey\(\)/],
  ['oauthToken', () => oauthToken(undefined as never), /oauthToken\(\) takes .* not undefined/],
  ['oauthToken', () => oauthToken(null as never), /not null/],
  ['oauthToken', () => oauthToken('./planted.txt'), /path/],
  ['workloadIdentity', () => workloadIdentity({ serviceAccountId: 'a', subjectToken: 't1.planted.x' }), /IAM token/],
  [
    'workloadIdentity',
    () => workloadIdentity({ serviceAccountId: 'a', subjectToken: '/run/planted' }),
    /\{ file: … \}/,
  ],
  ['impersonation', () => impersonation({ serviceAccountId: 'a', source: 't1.planted' as never }), /iamToken\(\)/],
  ['impersonation', () => impersonation({ serviceAccountId: 'a', source: (() => 't1.x') as never }), /iamToken\(\)/],
  ['serviceAccountKey', () => serviceAccountKey(undefined), /key is undefined; .* pass nothing/],
])('%s refuses what cannot work at once, with the remedy', (_, create, message) => {
  expect(create).toThrow(TypeError);
  expect(create).toThrow(message);
  expect(create).not.toThrow(/planted/);
});

test.each([
  ['t1.planted.x', /IAM token; use iamToken\(\)/],
  ['y0_planted', /OAuth token; use oauthToken\(\)/],
  ['AQVNplanted', /API key/],
  ['YCAJEplanted0123456789', /static access key/],
])('serviceAccountKey does not take %s for the path of a file', (text, message) => {
  expect(() => serviceAccountKey(text)).toThrow(message);
  expect(() => serviceAccountKey(text)).not.toThrow(/planted/);
});
