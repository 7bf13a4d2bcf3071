import { constants, generateKeyPairSync, verify } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createClock, createStubFetch, json } from '../../test/support/stub-fetch.ts';
import { createTestKey } from '../../test/support/test-key.ts';
import { type ServiceAccountKeyInput, serviceAccountKey } from './service-account-key.ts';

const key = createTestKey();
const clock = createClock(Date.UTC(2026, 0, 1, 12, 0, 0, 750));
const expiresAt = '2026-01-02T00:00:00.123456789Z';
const answerToken = () => createStubFetch(() => json({ iamToken: 't1.given', expiresAt }));

const files: Record<string, string> = {
  './key.json': JSON.stringify(key.file),
  'bom.json': `\uFEFF${JSON.stringify(key.file)}`,
};
const readFile = async (path: string): Promise<string> => {
  const text = files[path];
  if (text === undefined) throw Object.assign(new Error(`ENOENT: no such file, open '${path}'`), { code: 'ENOENT' });
  return text;
};

const decodePart = (part: string | undefined): unknown => JSON.parse(Buffer.from(part ?? '', 'base64url').toString());

test.each<[string, ServiceAccountKeyInput | undefined, Record<string, string>?]>([
  ['the shape of the key file', key.file],
  ['the shape of the IAM API', key.response],
  ["the shape of the vendor's Node SDK", key.options],
  ['JSON text', JSON.stringify(key.file, null, 2)],
  ['JSON text of the second shape', JSON.stringify(key.response)],
  ['a PEM with escaped line ends', { ...key.file, private_key: key.file.private_key.replaceAll('\n', '\\n') }],
  ['a PEM with Windows line ends', { ...key.file, private_key: key.file.private_key.replaceAll('\n', '\r\n') }],
  ['a PEM with text before and after it', { ...key.file, private_key: `KEY: \n${key.file.private_key}\nEND OF KEY\n` }],
  ['a path', './key.json'],
  ['a file object', { file: './key.json' }],
  ['a file with a byte order mark', 'bom.json'],
  ['a path in YC_SERVICE_ACCOUNT_KEY_FILE', undefined, { YC_SERVICE_ACCOUNT_KEY_FILE: './key.json' }],
  ['JSON in YC_SERVICE_ACCOUNT_KEY_FILE', undefined, { YC_SERVICE_ACCOUNT_KEY_FILE: JSON.stringify(key.file) }],
  ['JSON in YC_SA_JSON_CREDENTIALS', undefined, { YC_SA_JSON_CREDENTIALS: JSON.stringify(key.file) }],
])('signs a valid statement with a key from %s', async (_, input, env = {}) => {
  const { fetch, calls } = answerToken();
  const provider = serviceAccountKey(input, { fetch, clock, readFile, env });
  const token = await provider.getToken({});
  expect(token.token).toBe('t1.given');
  expect(token.expiresAt).toEqual(new Date('2026-01-02T00:00:00.123Z'));
  expect(calls).toHaveLength(1);
  expect(calls[0]?.url).toBe('https://iam.api.cloud.yandex.net/iam/v1/tokens');
  expect(calls[0]?.init).toMatchObject({ method: 'POST', redirect: 'manual' });

  const { jwt } = JSON.parse(calls[0]?.body ?? '');
  const [header, payload, signature] = jwt.split('.');
  expect(decodePart(header)).toEqual({ typ: 'JWT', alg: 'PS256', kid: key.file.id });
  const issuedAt = Math.floor(clock.now() / 1000) - 60;
  expect(decodePart(payload)).toEqual({
    iss: key.file.service_account_id,
    aud: 'https://iam.api.cloud.yandex.net/iam/v1/tokens',
    iat: issuedAt,
    exp: issuedAt + 3600,
  });
  const isValid = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    { key: key.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
    Buffer.from(signature, 'base64url'),
  );
  expect(isValid).toBe(true);
});

test.each([
  [{ iamEndpoint: 'https://iam.api.yandexcloud.kz/' }, 'https://iam.api.yandexcloud.kz/iam/v1/tokens'],
  [{ iamEndpoint: 'http://localhost:8080' }, 'http://localhost:8080/iam/v1/tokens'],
  [{ audience: 'https://other/tokens' }, 'https://other/tokens'],
])('the audience for %j is %s', async (options, audience) => {
  const { fetch, calls } = answerToken();
  await serviceAccountKey(key.file, { fetch, clock, ...options }).getToken({});
  const { jwt } = JSON.parse(calls[0]?.body ?? '');
  expect(decodePart(jwt.split('.')[1])).toMatchObject({ aud: audience });
  if ('iamEndpoint' in options) expect(calls[0]?.url).toBe(audience);
});

const secret = 'planted-secret-0123456789';
test.each<[string, unknown, RegExp]>([
  ['a static access key', { access_key: { id: 'a', key_id: 'YCA' }, secret }, /static access key/],
  ['a static access key of the REST API', { accessKey: { keyId: 'YCA' }, secret }, /static access key/],
  ['an API key', { api_key: { id: 'a', service_account_id: 'b' }, secret }, /API key/],
  ['a bare secret', { id: 'a', secret }, /static access key or an API key/],
  ['an IAM token', { iam_token: secret }, /IAM token \(use iamToken/],
  ['a public key', { id: 'a', service_account_id: 'b', public_key: secret }, /without its private part/],
  ['a key of another cloud', { type: 'service_account', client_email: 'a@b', private_key: secret }, /another cloud/],
  ['no ids', { private_key: secret }, /lacks the key id and the service account id/],
  ['an empty private key', { id: 'a', service_account_id: 'b', private_key: ' ' }, /lacks the private key/],
  ['no PEM', { id: 'a', service_account_id: 'b', private_key: secret }, /not in PEM form/],
  ['PKCS #1', { ...key.options, privateKey: `-----BEGIN RSA PRIVATE KEY-----\n${secret}` }, /openssl pkcs8/],
  ['an encrypted key', { ...key.options, privateKey: `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${secret}` }, /encrypted/],
  ['a certificate', { ...key.options, privateKey: `-----BEGIN CERTIFICATE-----\n${secret}` }, /is a certificate/],
  ['a list', [secret], /not a JSON object/],
  ['broken JSON', `{"private_key": "${secret}", `, /not JSON/],
  ['an empty text', '  ', /is empty/],
  ['a bare PEM', `-----BEGIN PRIVATE KEY-----\n${secret}`, /bare PEM/],
  ['text of many lines', `${secret}\n${secret}`, /neither JSON nor a path/],
])('refuses %s with a clear error', (_, input, message) => {
  let error: unknown;
  try {
    serviceAccountKey(input as ServiceAccountKeyInput);
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toMatchObject({ name: 'AuthenticationError', message: expect.stringMatching(message) });
  expect(inspect(error, { depth: 9 })).not.toContain(secret);
});

test('without a key anywhere the error names the variables', () => {
  expect(() => serviceAccountKey(undefined, { env: {} })).toThrow(
    /YC_SERVICE_ACCOUNT_KEY_FILE or YC_SA_JSON_CREDENTIALS/,
  );
});

test.each([
  ['missing.json', /missing\.json cannot be read: there is no such file/],
  ['planted-secret-0123456789', /\[not shown: it has no extension\] cannot be read/],
])('reports the missing file %s', async (path, message) => {
  const error = await serviceAccountKey(path, { readFile })
    .getToken({})
    .catch((thrown) => thrown);
  expect(error).toMatchObject({ name: 'AuthenticationError', message: expect.stringMatching(message) });
  expect(inspect(error)).not.toContain(secret);
});

test.each([
  [
    'a key that is not RSA',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ],
  ['damaged base64', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'],
])('%s is reported with its id and without its text', async (_, privateKey) => {
  const { fetch, calls } = answerToken();
  const provider = serviceAccountKey({ ...key.options, privateKey: String(privateKey) }, { fetch });
  const error = await provider.getToken({}).catch((thrown) => thrown);
  expect(error).toMatchObject({ name: 'AuthenticationError', message: expect.stringContaining(key.file.id) });
  expect(inspect(error)).not.toContain(String(privateKey).split('\n')[1]);
  expect(calls).toHaveLength(0);
});

test('reads the file again for each exchange, so that a rotated key is used', async () => {
  const next = createTestKey();
  let text = JSON.stringify(key.file);
  const { fetch, calls } = answerToken();
  const provider = serviceAccountKey('key.json', { fetch, clock, readFile: async () => text });
  await provider.getToken({});
  text = JSON.stringify({ ...next.file, id: 'ajekey00000000000002' });
  await provider.getToken({ forceRefresh: true });
  const kids = calls.map(({ body }) => decodePart(JSON.parse(body).jwt.split('.')[0]) as { kid: string });
  expect(kids.map(({ kid }) => kid)).toEqual(['ajekey00000000000001', 'ajekey00000000000002']);
});

test.each([
  [{ code: 5, message: 'key not found' }, 404, /404 NOT_FOUND: key not found \(the key id is unknown/],
  [{ code: 16, message: 'bad signature' }, 401, /UNAUTHENTICATED: bad signature \(the key was refused/],
  [{ code: 3, message: 'JWT is expired' }, 400, /check the clock of this machine/],
  [{ code: 7, message: '' }, 403, /blocked or may not sign in/],
])('explains the response %j', async (body, status, message) => {
  const { fetch, calls } = createStubFetch(() => json(body, status));
  const error = await serviceAccountKey(key.file, { fetch, clock })
    .getToken({})
    .catch((thrown) => thrown);
  expect(error).toMatchObject({ name: 'AuthenticationError', code: 'AUTHENTICATION' });
  expect(error.message).toMatch(message);
  expect(error.message).toContain(key.file.id);
  expect(calls).toHaveLength(1);
});

test('mentions a clock that is off by more than a minute', async () => {
  const date = new Date(clock.now() - 600_000).toUTCString();
  const { fetch } = createStubFetch(() => json({ code: 16, message: 'no' }, 401, { date }));
  await expect(serviceAccountKey(key.file, { fetch, clock }).getToken({})).rejects.toThrow(
    /clock of this machine is 60\d s ahead/,
  );
});
