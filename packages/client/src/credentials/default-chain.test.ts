import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FakeClock } from '../../test/support/fake-clock.ts';
import {
  createClock,
  createCountedSignal,
  createStubFetch,
  defer,
  json,
  settle,
} from '../../test/support/stub-fetch.ts';
import { createTestKey } from '../../test/support/test-key.ts';
import type { DefaultChainOptions } from './chain-candidates.ts';
import { defaultChain } from './default-chain.ts';
import type { RunCommand } from './run-command.ts';

const key = createTestKey();
const clock = createClock();
const iamText = `t1.9euelZq.${'s'.repeat(86)}`;

/** A world in which nothing is found, but for what a test puts there. */
function createWorld(
  parts: Omit<DefaultChainOptions, 'metadata'> & { metadata?: 'found' | 'none' | 'detached'; yc?: string } = {},
) {
  const { metadata = 'none', yc, ...options } = parts;
  const stub = createStubFetch(({ url }) => {
    if (!url.startsWith('http://169.254.169.254/')) return json({ iamToken: 't1.exchanged' });
    if (metadata === 'none') return Object.assign(new TypeError('fetch failed'), { cause: new Error('EHOSTUNREACH') });
    return metadata === 'detached' ? json({}, 404) : json({ access_token: 't1.metadata', expires_in: 3600 });
  });
  const runCommand: RunCommand = async () =>
    yc === undefined ? { code: 'ENOENT', stdout: '', stderr: '' } : { code: 0, stdout: `${yc}\n`, stderr: '' };
  return { ...stub, chain: defaultChain({ fetch: stub.fetch, clock, env: {}, runCommand, ...options }) };
}

const keyText = JSON.stringify(key.file);
const variables = {
  YC_SERVICE_ACCOUNT_KEY_FILE: keyText,
  YC_SA_JSON_CREDENTIALS: keyText,
  YC_TOKEN: iamText,
  YC_IAM_TOKEN: 't1.second',
};

test.each([
  ['YC_SERVICE_ACCOUNT_KEY_FILE', {}, 't1.exchanged'],
  ['YC_SA_JSON_CREDENTIALS', { YC_SERVICE_ACCOUNT_KEY_FILE: '' }, 't1.exchanged'],
  ['YC_TOKEN', { YC_SERVICE_ACCOUNT_KEY_FILE: undefined, YC_SA_JSON_CREDENTIALS: ' ' }, iamText],
  ['YC_IAM_TOKEN', { YC_SERVICE_ACCOUNT_KEY_FILE: '', YC_SA_JSON_CREDENTIALS: '', YC_TOKEN: '' }, 't1.second'],
])('selects %s if the sources before it are not set', async (source, unset, token) => {
  const { chain } = createWorld({ env: { ...variables, ...unset }, metadata: 'found', yc: 't1.cli' });
  expect((await chain.getToken({})).token).toBe(token);
  expect((await chain.explain()).selected?.source).toBe(source);
});

test.each([
  [{ metadata: 'found', yc: 't1.cli' }, 'metadata service', 't1.metadata'],
  [{ metadata: 'detached', yc: 't1.cli' }, 'yc iam create-token', 't1.cli'],
  [{ metadata: 'none', yc: 't1.cli' }, 'yc iam create-token', 't1.cli'],
] as const)('%j gives %s when no variable is set', async (parts, source, token) => {
  const { chain } = createWorld(parts);
  expect((await chain.getToken({})).token).toBe(token);
  expect((await chain.explain()).selected?.source).toBe(source);
});

test.each([
  [iamText, 'iamToken', 0],
  ['y0_AgAAAABkT0k5', 'oauthToken', 1],
  ['t1.not.three.dots', 'oauthToken', 0],
])('takes YC_TOKEN %s for %s', async (text, provider, exchanges) => {
  const { chain, calls } = createWorld({ env: { YC_TOKEN: text } });
  await chain.getToken({}).catch(() => {});
  const { steps } = await chain.explain();
  expect(steps.find(({ source }) => source === 'YC_TOKEN')?.provider).toBe(provider);
  expect(calls).toHaveLength(exchanges);
});

test('explains which source was selected and why the others were not', async () => {
  const { chain } = createWorld({ env: { YC_TOKEN: iamText, YC_IAM_TOKEN: 't1.second' }, cli: false });
  const explanation = await chain.explain();
  expect(String(explanation)).toBe(
    [
      '1. YC_SERVICE_ACCOUNT_KEY_FILE (serviceAccountKey): not available: the variable is not set',
      '2. YC_SA_JSON_CREDENTIALS (serviceAccountKey): not available: the variable is not set',
      '3. YC_TOKEN (iamToken): used: it is the first that exists',
      '4. YC_IAM_TOKEN (iamToken): not tried: YC_TOKEN comes first',
      '5. metadata service (metadataService): not tried: YC_TOKEN comes first',
      '6. yc iam create-token (ycCli): not available: it is disabled, or this runtime has no processes',
    ].join('\n'),
  );
  expect(JSON.parse(JSON.stringify(explanation)).selected.outcome).toBe('selected');
});

test('lists every source if nothing is found, and searches again on the next call', async () => {
  const env: Record<string, string> = {};
  const { chain } = createWorld({ env });
  const error = await chain.getToken({}).catch((thrown) => thrown);
  expect(error).toMatchObject({ name: 'AuthenticationError' });
  for (const name of [...Object.keys(variables), 'metadata service', 'yc iam create-token']) {
    expect(error.message).toContain(name);
  }
  expect((await chain.explain()).selected).toBeUndefined();
  env.YC_IAM_TOKEN = 't1.late';
  expect((await chain.getToken({})).token).toBe('t1.late');
});

test.each([
  [
    { YC_SERVICE_ACCOUNT_KEY_FILE: '{"access_key":{},"secret":"s"}' },
    /YC_SERVICE_ACCOUNT_KEY_FILE is a static access key/,
  ],
  [{ YC_SERVICE_ACCOUNT_KEY_FILE: '/nowhere/key.json' }, /nowhere\/key\.json cannot be read/],
  [{ YC_SA_JSON_CREDENTIALS: 'not json' }, /YC_SA_JSON_CREDENTIALS is not JSON/],
  [{ YC_IAM_TOKEN: 'y0_oauth' }, /YC_IAM_TOKEN is wrong: .*OAuth token/],
])('a source that is set but wrong ends the search: %j', async (env, message) => {
  const readFile = async () => {
    throw Object.assign(new Error('no file'), { code: 'ENOENT' });
  };
  const { chain } = createWorld({ env, readFile, metadata: 'found' });
  await expect(chain.getToken({})).rejects.toMatchObject({
    name: 'AuthenticationError',
    message: expect.stringMatching(message),
  });
  const { selected, steps } = await chain.explain();
  expect(selected).toBeUndefined();
  expect(steps).toHaveLength(6);
  expect(steps.find(({ outcome }) => outcome === 'failed')?.source).toBe(Object.keys(env)[0]);
});

test('100 concurrent cold calls search once and make one exchange', async () => {
  const { chain, calls } = createWorld({ env: { YC_TOKEN: 'y0_oauthtoken' } });
  const tokens = await Promise.all(Array.from({ length: 100 }, () => chain.getToken({})));
  expect(new Set(tokens.map(({ token }) => token))).toEqual(new Set(['t1.exchanged']));
  expect(calls).toHaveLength(1);
});

test('a forced refresh reaches the selected provider', async () => {
  const { chain, calls } = createWorld({ env: { YC_TOKEN: 'y0_oauthtoken' } });
  await chain.getToken({});
  await chain.getToken({ forceRefresh: true });
  expect(calls).toHaveLength(2);
});

test('abort ends the wait of its caller and leaves no listener', async () => {
  const gate = defer<Response>();
  const stub = createStubFetch(() => gate.promise);
  const chain = defaultChain({ fetch: stub.fetch, clock, env: { YC_TOKEN: 'y0_oauthtoken' } });
  const { controller, signal, listeners } = createCountedSignal();
  const aborted = chain.getToken({ signal });
  const other = chain.getToken({});
  await settle();
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ name: 'AbortError' });
  expect(listeners()).toBe(0);
  gate.resolve(json({ iamToken: 't1.late' }));
  expect((await other).token).toBe('t1.late');
});

test('only the configured IAM endpoint and the metadata address are asked', async () => {
  const { chain, calls } = createWorld({
    env: { YC_SERVICE_ACCOUNT_KEY_FILE: keyText },
    iamEndpoint: 'https://iam.example',
  });
  await chain.getToken({});
  expect(calls.map(({ url }) => url)).toEqual(['https://iam.example/iam/v1/tokens']);
});

test('no planted secret leaks, whatever fails', async () => {
  const secrets = fc.stringMatching(/^[A-Za-z0-9_+/-]{12,40}$/);
  const failures = fc.constantFrom('echo', 'throw', 'html', 'reset');
  const names = fc.constantFrom('YC_TOKEN', 'YC_IAM_TOKEN', 'YC_SA_JSON_CREDENTIALS', 'YC_SERVICE_ACCOUNT_KEY_FILE');
  await fc.assert(
    fc.asyncProperty(secrets, failures, names, fc.boolean(), async (secret, failure, name, asJson) => {
      const text = asJson
        ? JSON.stringify({ ...key.options, secret, privateKey: `-----BEGIN PRIVATE KEY-----\n${secret}` })
        : secret;
      const { fetch } = createStubFetch(({ body, init }) => {
        const echo = `${body} ${JSON.stringify(init.headers)} ${secret}`;
        if (failure === 'throw') return Object.assign(new Error(echo), { cause: new Error(echo), request: echo });
        if (failure === 'reset') return new TypeError('fetch failed', { cause: { message: echo } });
        if (failure === 'html') return new Response(echo, { status: 401 });
        return json({ code: 16, message: echo }, 401);
      });
      const fakeClock = new FakeClock();
      const readFile = () => Promise.reject(Object.assign(new Error('no such file'), { code: 'ENOENT' }));
      const chain = defaultChain({ fetch, clock: fakeClock, readFile, env: { [name]: text }, cli: false });
      const error = await fakeClock.until(chain.getToken({}).catch((thrown) => thrown));
      const explanation = await fakeClock.until(chain.explain());
      const shown = [
        inspect(error, { depth: 9, showHidden: true }),
        JSON.stringify(error),
        String(error?.message),
        String(explanation),
        inspect(explanation, { depth: 9 }),
        inspect(chain, { depth: 9, showHidden: true }),
        JSON.stringify(chain),
      ].join('\n');
      if (secret.length >= 4) expect(shown).not.toContain(secret);
    }),
    { numRuns: 200 },
  );
});
