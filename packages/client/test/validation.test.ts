import { expect, test } from 'vitest';
import { isSchemaValidationError, type SchemaValidationError, type StandardSchema } from '../src/index.ts';
import { createTestClient, json } from './support/fake-service.ts';

/** A schema that wants an object with a text at this key. */
const wantsText = (key: string): StandardSchema => ({
  '~standard': {
    version: 1,
    vendor: 'test',
    validate: (value) =>
      typeof (value as Record<string, unknown>)[key] === 'string'
        ? { value }
        : { issues: [{ message: 'expected a text', path: [key] }] },
  },
});

test('a request that does not match is not sent', async () => {
  const { redis, requests } = createTestClient([json({ id: 'op1' })], {
    validate: { requests: { clusters: { stop: wantsText('clusterId') } } },
  });
  await redis.clusters.stop({ clusterId: 'c1' });
  const call = redis.clusters.stop({ clusterId: 5 as unknown as string });
  await expect(call).rejects.toSatisfy(isSchemaValidationError);
  await expect(call).rejects.toThrow('The request of clusters.stop is not valid:\n- clusterId: expected a text');
  expect(requests).toHaveLength(1);
});

test('a response that does not match is thrown in throw mode', async () => {
  const { redis } = createTestClient([json({ folderId: 'f' })], {
    validate: { responses: { backups: { get: wantsText('id') } }, mode: 'throw' },
  });
  await expect(redis.backups.get({ backupId: 'b' })).rejects.toMatchObject({
    direction: 'response',
    issues: [{ path: ['id'] }],
  });
});

test('a response that does not match is reported and returned otherwise', async () => {
  const reported: SchemaValidationError[] = [];
  const onIssues = (error: SchemaValidationError): void => {
    reported.push(error);
  };
  const { redis } = createTestClient([json({ folderId: 'f' })], {
    validate: { responses: { backups: { get: wantsText('id') } }, onIssues },
  });
  expect(await redis.backups.get({ backupId: 'b' })).toEqual({ folderId: 'f' });
  expect(reported).toHaveLength(1);
});

test('pages are checked, and calls without a schema are not', async () => {
  const { redis } = createTestClient([json({})], {
    validate: { responses: { clusters: { list: wantsText('nextPageToken') } }, mode: 'throw' },
  });
  await expect(redis.clusters.list({ folderId: 'f' }).all()).rejects.toSatisfy(isSchemaValidationError);
  expect(await redis.backups.list({ folderId: 'f' }).all()).toEqual([]);
});

test.each(['throw', 'report'] as const)(
  'each record of a stream is checked as a response, in %s mode',
  async (mode) => {
    const told: unknown[] = [];
    const onIssues = (error: unknown) => told.push(error);
    const { redis } = createTestClient(() => () => new Response('[{"nextRecordToken":"a"},{"nextRecordToken":"b"}]'), {
      validate: { responses: { clusters: { streamLogs: wantsText('record') } }, mode, onIssues },
    });
    const read = async () => {
      let count = 0;
      for await (const _ of redis.clusters.streamLogs({ clusterId: 'c1' })) count += 1;
      return count;
    };
    if (mode === 'throw') await expect(read()).rejects.toSatisfy(isSchemaValidationError);
    else expect(await read()).toBe(2);
    expect(told).toHaveLength(mode === 'throw' ? 0 : 2);
  },
);
