import { expect, test } from 'vitest';
import {
  cachedTokens,
  defaultChain,
  iamToken,
  impersonation,
  metadataService,
  oauthToken,
  serverlessContext,
  serviceAccountKey,
  type TokenProvider,
  workloadIdentity,
  ycCli,
} from '../src/credentials/index.ts';
import { type ClientOptions, type Credentials, ManagedRedis, type TokenRequest } from '../src/index.ts';
import { FakeClock } from './support/fake-clock.ts';
import { json } from './support/stub-fetch.ts';
import { createTestKey } from './support/test-key.ts';

const key = createTestKey();
const iamEndpoint = 'https://iam.internal';
const env = {};

/** A client whose `fetch` is the service, IAM and the metadata service in one, and every address that it was asked for. */
function createCloud(credentials: Credentials | undefined, options: ClientOptions = {}) {
  const clock = new FakeClock();
  const urls: string[] = [];
  const bodies: string[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    urls.push(url);
    bodies.push(String(init.body ?? ''));
    if (/\/iam\/v1\/tokens/.test(url)) return json({ iamToken: 't1.exchanged', expiresAt: '2026-01-01T12:00:00Z' });
    if (/\/oauth\/token|computeMetadata/.test(url)) return json({ access_token: 't1.exchanged', expires_in: 43_200 });
    if (/\/endpoints$/.test(url)) return json({ endpoints: [{ id: 'iam', address: 'iam.discovered:443' }] });
    return json({ id: 'b1' });
  };
  const redis = new ManagedRedis({
    fetch,
    clock,
    random: () => 0,
    ...(credentials === undefined ? {} : { credentials }),
    endpoints: { iam: iamEndpoint },
    ...options,
  });
  const get = () => redis.backups.get({ backupId: 'b1' });
  return { get, urls, bodies, clock };
}

const runCommand = async () => ({ code: 0, stdout: 't1.exchanged\n', stderr: '' });

test.each<[string, () => TokenProvider, string]>([
  ['serviceAccountKey', () => serviceAccountKey(key.file), 'https://iam.internal/iam/v1/tokens'],
  ['oauthToken', () => oauthToken('y0_token'), 'https://iam.internal/iam/v1/tokens'],
  ['metadataService', () => metadataService({ env }), 'http://169.254.169.254/computeMetadata/v1/instance/'],
  [
    'impersonation',
    () => impersonation({ serviceAccountId: 'aje1', source: oauthToken('y0_token') }),
    'https://iam.internal/iam/v1/tokens',
  ],
  [
    'workloadIdentity',
    () => workloadIdentity({ serviceAccountId: 'aje1', subjectToken: 'eyJ.a.b' }),
    'https://auth.yandex.cloud/oauth/token',
  ],
  [
    'defaultChain',
    () => defaultChain({ env: { YC_TOKEN: 'y0_token' }, metadata: false, cli: false }),
    'https://iam.internal/iam/v1/tokens',
  ],
  [
    'defaultChain with a key',
    () => defaultChain({ env: { YC_SA_JSON_CREDENTIALS: JSON.stringify(key.file) }, metadata: false, cli: false }),
    'https://iam.internal/iam/v1/tokens',
  ],
])('%s sends its requests through the client', async (_, create, address) => {
  const { get, urls } = createCloud(create());
  await get();
  expect(urls[0]).toContain(address);
  expect(urls.at(-1)).toContain('/backups/b1');
});

test('impersonation hands the client on to its source', async () => {
  const { get, urls } = createCloud(impersonation({ serviceAccountId: 'aje1', source: serviceAccountKey(key.file) }));
  await get();
  expect(urls).toEqual([
    'https://iam.internal/iam/v1/tokens',
    'https://iam.internal/iam/v1/tokens:createForServiceAccount',
    'https://mdb.api.cloud.yandex.net/managed-redis/v1/backups/b1',
  ]);
});

test.each<[string, () => TokenProvider]>([
  ['serviceAccountKey', () => serviceAccountKey(key.file)],
  ['oauthToken', () => oauthToken('y0_token')],
  ['metadataService', () => metadataService({ env })],
  ['impersonation', () => impersonation({ serviceAccountId: 'aje1', source: oauthToken('y0_token') })],
  ['workloadIdentity', () => workloadIdentity({ serviceAccountId: 'aje1', subjectToken: 'eyJ.a.b' })],
  ['ycCli', () => ycCli({ runCommand })],
  ['iamToken of a function', () => iamToken(async () => 't1.function')],
  ['cachedTokens', () => cachedTokens({ getToken: async () => ({ token: 't1.own' }) })],
  ['defaultChain', () => defaultChain({ env: { YC_TOKEN: 'y0_token' }, metadata: false, cli: false })],
])('%s tells time by the clock of the client', async (_, create) => {
  const provider = create();
  const { get, clock } = createCloud(provider);
  await get();
  const first = await provider.getToken({ context: { iamEndpoint } });
  await clock.advance(2 * 3_600_000);
  await get();
  // Another object: the token was obtained anew, which the clock of the machine gave no reason for.
  expect(await provider.getToken({ context: { iamEndpoint } })).not.toBe(first);
});

test('serverlessContext tells time by the clock of the client', async () => {
  const { get, clock } = createCloud(serverlessContext({ token: { access_token: 't1.context', expires_in: 3600 } }));
  await get();
  await clock.advance(2 * 3_600_000);
  await expect(get()).rejects.toThrow(/expired at 2026-01-01T0[01]:/);
});

test("a provider's own settings win over the client's", async () => {
  const asked: string[] = [];
  const own = async (url: string): Promise<Response> => {
    asked.push(url);
    return json({ iamToken: 't1.own' });
  };
  const { get, urls } = createCloud(oauthToken('y0_token', { fetch: own, iamEndpoint: 'https://iam.own' }));
  await get();
  expect(asked).toEqual(['https://iam.own/iam/v1/tokens']);
  expect(urls).toEqual(['https://mdb.api.cloud.yandex.net/managed-redis/v1/backups/b1']);
});

test('a function gets the settings of the client', async () => {
  let seen: TokenRequest | undefined;
  const { get, urls } = createCloud(async (request) => {
    seen = request;
    await request.context?.fetch?.('https://vault.internal/token', {} as never);
    return 't1.vault';
  });
  await get();
  expect(urls[0]).toBe('https://vault.internal/token');
  expect(seen?.context?.iamEndpoint).toBe(iamEndpoint);
});

const audienceOf = (body: string): unknown => {
  const { jwt } = JSON.parse(body) as { jwt: string };
  return JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()).aud;
};

test.each<[string, ClientOptions, Parameters<typeof serviceAccountKey>[1], string, string]>([
  ['the region', { region: 'kz1', endpoints: {} }, {}, 'https://iam.api.yandexcloud.kz/iam/v1/tokens', ''],
  ['the address of the client', {}, {}, 'https://iam.internal/iam/v1/tokens', ''],
  ['its own address', {}, { iamEndpoint: 'https://iam.own/' }, 'https://iam.own/iam/v1/tokens', ''],
  [
    'its own audience',
    { region: 'kz1', endpoints: {} },
    { audience: 'https://iam.api.cloud.yandex.net/iam/v1/tokens' },
    'https://iam.api.yandexcloud.kz/iam/v1/tokens',
    'https://iam.api.cloud.yandex.net/iam/v1/tokens',
  ],
  ['discovery', { discovery: true, endpoints: {} }, {}, 'https://iam.discovered/iam/v1/tokens', ''],
])('the audience of a service account key follows %s', async (_, options, own, address, audience) => {
  const { get, urls, bodies } = createCloud(serviceAccountKey(key.file, own), options);
  await get();
  const index = urls.findIndex((url) => url.includes('/iam/v1/tokens'));
  expect(urls[index]).toBe(address);
  expect(audienceOf(bodies[index] ?? '')).toBe(audience || address);
});

test('in a region whose address is not documented, workload identity asks for it', async () => {
  const options = { serviceAccountId: 'aje1', subjectToken: 'eyJ.a.b' };
  const without = createCloud(workloadIdentity(options), { region: 'kz1' });
  await expect(without.get()).rejects.toThrow(/region kz1 is not documented: pass it as tokenUrl/);
  expect(without.urls).toEqual([]);
  const own = createCloud(workloadIdentity({ ...options, tokenUrl: 'https://auth.own/oauth/token' }), {
    region: 'kz1',
  });
  await own.get();
  expect(own.urls[0]).toBe('https://auth.own/oauth/token');
});

test('clients of two regions that share a provider get a token each', async () => {
  const provider = oauthToken('y0_token');
  const russia = createCloud(provider, { endpoints: {} });
  const kazakhstan = createCloud(provider, { region: 'kz1', endpoints: {} });
  for (const { get } of [russia, kazakhstan, russia, kazakhstan]) await get();
  expect(russia.urls.filter((url) => url.includes('iam'))).toEqual(['https://iam.api.cloud.yandex.net/iam/v1/tokens']);
  expect(kazakhstan.urls.filter((url) => url.includes('iam'))).toEqual([
    'https://iam.api.yandexcloud.kz/iam/v1/tokens',
  ]);
});
