import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Loaded with the first call otherwise, which takes a moment of real time.
import '../src/features/validation.ts';
import type { ClientOptions, StandardSchema } from '../src/index.ts';
import { settleWork } from './support/fake-clock.ts';
import { createTestClient, failure, json } from './support/fake-service.ts';

const backupId = 'b1';
const unhandled: unknown[] = [];
const note = (error: unknown): void => {
  unhandled.push(error);
};

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

afterEach(() => {
  process.off('unhandledRejection', note);
  vi.restoreAllMocks();
});

const refusing: StandardSchema = {
  '~standard': { version: 1, vendor: 'test', validate: () => ({ issues: [{ message: 'no' }] }) },
};

const failures: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error('disk full, t1.planted.token');
  },
  rejects: () => Promise.reject(new Error('disk full, t1.planted.token')),
  'rejects with an object': () => Promise.reject({ status: 1 }),
  'returns a thenable that fails': () => ({
    // biome-ignore lint/suspicious/noThenProperty: a promise of some other library
    then: (_: unknown, reject: (error: unknown) => void) => reject(new Error('disk full')),
  }),
};

const hooks: Readonly<Record<string, (fail: () => unknown) => ClientOptions>> = {
  'the logger': (fail) => ({
    logger: { error: fail, warn: fail, info: fail, debug: fail },
    logLevel: 'debug',
  }),
  onIssues: (fail) => ({ validate: { responses: { backups: { get: refusing } }, onIssues: fail } }),
};

const cases = Object.keys(hooks).flatMap((hook) => Object.keys(failures).map((how) => [hook, how] as const));

test.each(cases)('%s that %s fails no call and is reported once', async (hook, how) => {
  const { redis, clock } = createTestClient([failure(14, 503), json({ id: 'b' })], hooks[hook]!(failures[how]!));
  for (let call = 0; call < 3; call++) expect(await clock.until(redis.backups.get({ backupId }))).toEqual({ id: 'b' });
  await settleWork();
  expect(unhandled).toEqual([]);
  expect(console.warn).toHaveBeenCalledTimes(1);
  const [text] = vi.mocked(console.warn).mock.calls[0] as [string];
  expect(text).toContain(`${hook} failed`);
  expect(text).not.toContain('planted');
  expect(text).not.toContain('[object');
});

test('a logger without the method of a level fails no call', async () => {
  const { redis, clock } = createTestClient([json({ id: 'b' })], { logger: {} as never, logLevel: 'debug' });
  expect(await clock.until(redis.backups.get({ backupId }))).toEqual({ id: 'b' });
  expect(console.warn).toHaveBeenCalledTimes(1);
});

test('a console that fails, as the logger and as the place of the report, fails no call', async () => {
  vi.mocked(console.warn).mockImplementation(() => {
    throw new Error('closed');
  });
  const { redis, clock } = createTestClient([failure(14, 503), json({ id: 'b' })], { logLevel: 'warn' });
  expect(await clock.until(redis.backups.get({ backupId }))).toEqual({ id: 'b' });
});

test('a predicate for retries that returns a promise is a TypeError', async () => {
  const { redis, requests, clock } = createTestClient([failure(14, 503)], {
    retry: { shouldRetry: (async () => false) as never },
  });
  await expect(clock.until(redis.backups.get({ backupId }))).rejects.toThrow(TypeError);
  expect(requests).toHaveLength(1);
});

test('the debug level shows bodies, cleared of secrets and limited in size', async () => {
  const entries: [string, Record<string, unknown>][] = [];
  const write = (message: string, fields: object) => entries.push([message, fields as Record<string, unknown>]);
  const logger = { error: write, warn: write, info: write, debug: write };
  const reply = json({ id: 'o1', done: false, description: 'a'.repeat(100_000), metadata: { clusterId: 'c1' } });
  const { redis, clock } = createTestClient([failure(14, 503, 'not planted-password'), reply], {
    logger,
    logLevel: 'debug',
  });
  const configSpec = { redis: { password: 'planted-password' } };
  await clock.until(redis.clusters.update({ clusterId: 'c1', configSpec }));
  const [[, retry], [, call]] = entries as [[string, Record<string, unknown>], [string, Record<string, unknown>]];
  expect(retry).toMatchObject({
    requestBody: { configSpec: { redis: { password: '[redacted]' } }, updateMask: 'configSpec.redis.password' },
    responseBody: { code: 14, message: 'not [redacted]' },
  });
  expect(call).toMatchObject({ responseBody: { id: 'o1', metadata: { clusterId: 'c1' } } });
  expect(JSON.stringify(entries)).not.toContain('planted');
  expect(JSON.stringify(entries).length).toBeLessThan(20_000);
});

test('levels above debug show no body', async () => {
  const entries: unknown[] = [];
  const write = (...entry: unknown[]) => entries.push(entry);
  const { redis, clock } = createTestClient([failure(14, 503), json({ id: 'b' })], {
    logger: { error: write, warn: write, info: write, debug: write },
    logLevel: 'info',
  });
  await clock.until(redis.backups.get({ backupId }));
  expect(JSON.stringify(entries)).not.toContain('Body');
});

test('an issue of a schema that quotes a secret of the input is cleared', async () => {
  const quoting: StandardSchema = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (value) => ({ issues: [{ message: `bad: ${JSON.stringify(value)}` }] }),
    },
  };
  const { redis, clock } = createTestClient([json({})], { validate: { requests: { clusters: { update: quoting } } } });
  const call = redis.clusters.update({ clusterId: 'c1', configSpec: { redis: { password: 'planted-password' } } });
  const error = await clock.until(Promise.resolve(call).catch((reason: unknown) => reason));
  expect(error).toMatchObject({ name: 'SchemaValidationError' });
  expect(JSON.stringify(error)).not.toContain('planted');
});

test('the log of a poll does not show the password that the operation sets', async () => {
  const entries: unknown[] = [];
  const write = (...entry: unknown[]) => entries.push(entry);
  const password = 'planted-password';
  const { redis, clock } = createTestClient(
    [json({ id: 'o1', done: false }), json({ id: 'o1', done: true, description: `set ${password}`, response: {} })],
    { logger: { error: write, warn: write, info: write, debug: write }, logLevel: 'debug' },
  );
  const operation = await clock.until(redis.clusters.update({ clusterId: 'c1', configSpec: { redis: { password } } }));
  await clock.until(operation.wait());
  expect(JSON.stringify(entries)).toContain('set [redacted]');
  expect(JSON.stringify(entries)).not.toContain('planted');
});
