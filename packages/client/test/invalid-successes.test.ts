import { expect, test } from 'vitest';
import { type InvalidResponseError, isInvalidResponseError } from '../src/index.ts';
import type { ManagedRedis } from '../src/managed-redis.ts';
import { createTestClient, json, type Reply } from './support/fake-service.ts';

type Call = (redis: ManagedRedis) => Promise<unknown>;

const clusterId = 'c1';
const status = { code: 5, message: 'not here', details: [] };
const read: readonly (readonly [string, Call])[] = [
  ['clusters.get', (redis) => redis.clusters.get({ clusterId })],
  ['clusters.getShard', (redis) => redis.clusters.getShard({ clusterId, shardName: 's' })],
  ['backups.get', (redis) => redis.backups.get({ backupId: 'b1' })],
  ['users.get', (redis) => redis.users.get({ clusterId, userName: 'u' })],
  ['backupRetentionPolicies.get', (redis) => redis.backupRetentionPolicies.get({ clusterId, policyId: 'p' })],
  ['changeFreezes.get', (redis) => redis.changeFreezes.get({ changeFreezeId: 'f' })],
  ['maintenances.get', (redis) => redis.maintenances.get({ maintenanceId: 'm' })],
  ['resourcePresets.get', (redis) => redis.resourcePresets.get({ resourcePresetId: 'r' })],
  ['operations.get', (redis) => redis.operations.get({ operationId: 'op1' })],
];
const lists: readonly (readonly [string, Call])[] = [
  ['clusters.list', (redis) => redis.clusters.list({ folderId: 'f1' }).all()],
  ['clusters.listHosts', async (redis) => redis.clusters.listHosts({ clusterId })],
];
const starts: readonly (readonly [string, Call])[] = [
  ['clusters.create', (redis) => redis.clusters.create({ folderId: 'f1' } as never, { idempotencyKey: 'my-key' })],
  ['clusters.update', (redis) => redis.clusters.update({ clusterId, name: 'n' }, { idempotencyKey: 'my-key' })],
  ['clusters.delete', (redis) => redis.clusters.delete({ clusterId }, { idempotencyKey: 'my-key' })],
  ['users.delete', (redis) => redis.users.delete({ clusterId, userName: 'u' }, { idempotencyKey: 'my-key' })],
];
const notResources: readonly object[] = [{}, { id: '' }, { id: 5, name: null, policyId: {} }, { page: 'welcome' }];

async function outcomeOf(call: Call, reply: Reply) {
  const { redis, requests, clock } = createTestClient([reply]);
  const error: unknown = await clock.until(call(redis).catch((thrown: unknown) => thrown));
  return { error: error as InvalidResponseError, requests };
}

const cells = [
  ...[...read, ...starts].flatMap(([name, call]) => notResources.map((body) => [name, body, call] as const)),
  ...[...read, ...lists, ...starts].map(([name, call]) => [name, status, call] as const),
];

test.each(cells)('%s does not take %j for a success', async (name, body, call) => {
  const { error, requests } = await outcomeOf(call, json(body, 200, { 'x-request-id': 'r1' }));
  expect(error).toSatisfy(isInvalidResponseError);
  expect(error).toMatchObject({ operation: name, status: 200, requestId: 'r1', attempts: [{ status: 200 }] });
  expect(requests).toHaveLength(1);
});

test.each(starts)('%s keeps its idempotency key in the error', async (_name, call) => {
  for (const body of [{}, status, '<html>']) {
    const { error } = await outcomeOf(call, json(body));
    expect(error.idempotencyKey).toBe('my-key');
    expect(JSON.parse(JSON.stringify(error)).idempotencyKey).toBe('my-key');
  }
});

test('the message says what is wrong', async () => {
  const message = async (body: object) => (await outcomeOf(read[0]![1], json(body))).error.message;
  expect(await message({})).toBe(
    'GET /managed-redis/v1/clusters/c1: 200, but the body is without "id" or "folderId" or "createdAt" or "name" or "networkId"',
  );
  expect(await message(status)).toContain('the body is the status of an error (code 5)');
});

test.each([[{}], [status]])('polls answered with %j are tolerated as configured, then thrown', async (body) => {
  const { redis, requests, clock } = createTestClient([json({ id: 'op1' }), json(body)]);
  const operation = await redis.clusters.stop({ clusterId });
  const outcome = operation.wait({ poll: { maxFailures: 3 } }).catch((error: unknown) => error);
  expect(await clock.until(outcome)).toSatisfy(isInvalidResponseError);
  expect(requests).toHaveLength(4);
  expect(operation.state).toEqual({ id: 'op1' });
});

test('an empty page, a limit of zero, one of the usual fields, and fields beside a code are successes', async () => {
  const { redis } = createTestClient([json({})]);
  expect(await redis.clusters.list({ folderId: 'f1' })).toEqual({});
  expect(await redis.changeFreezes.getLimits({ resourceId: 'c1' })).toEqual({});
  const byName = createTestClient([json({ name: 'orders' })]);
  expect(await byName.redis.clusters.get({ clusterId })).toEqual({ name: 'orders' });
  const other = createTestClient([json({ id: 'c1', code: 5 })]);
  expect(await other.redis.clusters.get({ clusterId })).toEqual({ id: 'c1', code: 5 });
});
