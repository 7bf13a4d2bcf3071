import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { isAuthenticationError, isNetworkError } from '../src/index.ts';
import { createTestClient, type Reply } from './support/fake-service.ts';

/** Makes a value in another realm, as Jest does with the errors of Node's own `fetch`. */
const context = createContext({});
const inOtherRealm = (source: string): Error => runInContext(source, context);

const foreign = (code: string, message = `connect ${code} 10.0.0.1:443`): Error =>
  inOtherRealm(
    `
    const cause = Object.assign(new Error(${JSON.stringify(message)}), { code: ${JSON.stringify(code)} });
    new TypeError('fetch failed', { cause });
  `
      .replace(/^/, '{')
      .concat('}'),
  );

const caught = (promise: PromiseLike<unknown>): Promise<Error> =>
  Promise.resolve(promise).then(
    () => {
      throw new Error('It did not fail');
    },
    (error) => error,
  );

const throwing =
  (error: unknown): Reply =>
  () => {
    throw error;
  };

test('an error of another realm is not an instance of Error here', () => {
  expect(foreign('ECONNRESET')).not.toBeInstanceOf(Error);
});

test('a NetworkError keeps message, code and cause of an error of another realm', async () => {
  const { redis, clock, requests } = createTestClient([throwing(foreign('ECONNREFUSED'))]);
  const error = await clock.until(caught(redis.backups.get({ backupId: 'b1' })));
  expect(error).toSatisfy(isNetworkError);
  expect(error.message).toContain('fetch failed: connect ECONNREFUSED 10.0.0.1:443');
  expect(error.cause).toMatchObject({
    name: 'TypeError',
    message: 'fetch failed',
    cause: { message: 'connect ECONNREFUSED 10.0.0.1:443', code: 'ECONNREFUSED' },
  });
  expect(requests).toHaveLength(4);
});

test.each([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_REVOKED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'ERR_SSL_WRONG_VERSION_NUMBER',
  'EPROTO',
])('a connection that fails with %s is not retried, whatever its message', async (code) => {
  for (const error of [
    foreign(code, 'no words'),
    new TypeError('fetch failed', { cause: foreign(code, 'no words') }),
  ]) {
    const { redis, clock, requests } = createTestClient([throwing(error)]);
    expect(await clock.until(caught(redis.backups.get({ backupId: 'b1' })))).toSatisfy(isNetworkError);
    expect(requests).toHaveLength(1);
  }
});

test('each address that was tried is in the cause', async () => {
  const error = inOtherRealm(`{
    const failed = (address) => Object.assign(new Error('connect ECONNREFUSED ' + address), { code: 'ECONNREFUSED' });
    const cause = Object.assign(new AggregateError([failed('::1'), failed('127.0.0.1')]), { code: 'ECONNREFUSED' });
    new TypeError('fetch failed', { cause });
  }`);
  const { redis, clock } = createTestClient([throwing(error)], { retry: false });
  const failure = await clock.until(caught(redis.backups.get({ backupId: 'b1' })));
  expect(failure.message).toContain('connect ECONNREFUSED ::1');
  expect(failure.message).toContain('connect ECONNREFUSED 127.0.0.1');
});

test.each([
  ['an object', { status: 1 }, 'something that is not an error'],
  ['an object without a prototype', Object.create(null), 'something that is not an error'],
  ['undefined', undefined, 'undefined'],
  ['a text', 'broken pipe', 'broken pipe'],
])('%s that fetch throws is described, not converted to text', async (_what, thrown, words) => {
  const { redis, clock } = createTestClient([throwing(thrown)], { retry: false });
  const error = await clock.until(caught(redis.backups.get({ backupId: 'b1' })));
  expect(error).toSatisfy(isNetworkError);
  expect(error.message).toContain(words);
  expect(error.message).not.toContain('[object');
});

test('credentials that fail with an error of another realm say why', async () => {
  const reason = inOtherRealm("new Error('the vault is sealed')");
  for (const thrown of [reason, inOtherRealm('({ sealed: true })')]) {
    const { redis } = createTestClient([], { credentials: () => Promise.reject(thrown) });
    const error = await caught(redis.backups.get({ backupId: 'b1' }));
    expect(error).toSatisfy(isAuthenticationError);
    expect(error.message).not.toContain('[object');
    if (thrown === reason) expect(error.message).toContain('the vault is sealed');
  }
});
