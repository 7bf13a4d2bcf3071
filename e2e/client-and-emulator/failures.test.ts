import {
  isAbortError,
  isAlreadyExistsError,
  isConflictingOperationError,
  isFailedPreconditionError,
  isInvalidArgumentError,
  isInvalidResponseError,
  isNoChangesError,
  isNotFoundError,
  isResourceExhaustedError,
  isTimeoutError,
  isUnauthenticatedError,
  isUnavailableError,
} from '@managed-redis/client';
import type { FaultEffect } from '@managed-redis/emulator';
import { expect, it } from 'vitest';
import { clusterParams, connect, createCluster, folderId } from './connect.ts';

it.each<[string, FaultEffect]>([
  ['the answer is lost', { kind: 'lostAnswer' }],
  ['the connection is refused', { kind: 'refusedConnection' }],
  ['the answer is cut short', { kind: 'truncatedBody', length: 20 }],
  ['the service is unavailable', { kind: 'error', status: 'UNAVAILABLE' }],
  ['a proxy answers', { kind: 'body', text: '<h1>502 Bad Gateway</h1>', httpStatus: 502 }],
])('creates one cluster with one key when %s', async (_, effect) => {
  const { redis, emulator } = connect();
  emulator.faults.add(effect, { operation: 'createCluster' });
  const operation = await redis.clusters.create(clusterParams());
  expect((await operation.wait()).status).toBe('RUNNING');
  expect(emulator.state.clusters.size).toBe(1);
  const keys = emulator.calls.filter((call) => call.operation === 'createCluster').map((call) => call.idempotencyKey);
  expect(keys).toHaveLength(2);
  expect(new Set(keys)).toEqual(new Set([operation.idempotencyKey]));
});

it('gives up on a service that stays unavailable, and reports the attempts', async () => {
  const { redis, emulator } = connect();
  emulator.faults.add({ kind: 'error', status: 'UNAVAILABLE' }, { times: Number.POSITIVE_INFINITY });
  const error = await redis.backups.get({ backupId: 'c9q1:1' }).catch((reason: unknown) => reason);
  if (!isUnavailableError(error)) throw error;
  expect(error.attempts).toHaveLength(emulator.calls.length);
  expect(error.requestId).toBe(emulator.calls.at(-1)?.requestId);
});

it('reports an answer that is not JSON', async () => {
  const { redis, emulator } = connect();
  emulator.faults.add({ kind: 'body', text: '<h1>Log in to the hotel network</h1>' }, { times: 9 });
  const error = await redis.backups.get({ backupId: 'c9q1:1' }).catch((reason: unknown) => reason);
  expect(isInvalidResponseError(error)).toBe(true);
  expect(String((error as Error).message)).not.toContain('any-token');
});

it('distinguishes a missing backup from other failures', async () => {
  const { redis } = connect();
  const error = await redis.backups.get({ backupId: 'c9qnone:20260724T120000' }).catch((reason: unknown) => reason);
  if (!isNotFoundError(error)) throw error;
  expect(error.serviceMessage).toBe('Backup c9qnone:20260724T120000 not found');
  expect(error.requestId).toMatch(/^[0-9a-f-]{36}$/);
});

it('names the conflicting operation, or waits for it', async () => {
  const { redis, emulator } = connect();
  const clusterId = await createCluster(redis);
  const backup = await redis.clusters.backup({ clusterId });
  const error = await redis.clusters.stop({ clusterId }).catch((reason: unknown) => reason);
  if (!isConflictingOperationError(error)) throw error;
  expect(error.conflictingOperationId).toBe(backup.id);
  const stop = await redis.clusters.stop({ clusterId }, { conflicts: 'wait' });
  expect((await stop.wait()).status).toBe('STOPPED');
  expect(emulator.state.backups.size).toBe(1);
});

it('reports an update that changes nothing, or counts it as done', async () => {
  const { redis } = connect();
  const clusterId = await createCluster(redis, { description: 'Cache' });
  await expect(redis.clusters.update({ clusterId, description: 'Cache' })).rejects.toSatisfy(isNoChangesError);
  const unchanged = await redis.clusters.update({ clusterId, description: 'Cache' }, { noChanges: 'ignore' });
  expect(await unchanged.wait()).toMatchObject({ id: clusterId, description: 'Cache' });
});

it('distinguishes a protected cluster from a name that is taken', async () => {
  const { redis } = connect();
  const clusterId = await createCluster(redis, { deletionProtection: true });
  await expect(redis.clusters.delete({ clusterId })).rejects.toSatisfy(isFailedPreconditionError);
  await expect(redis.clusters.create(clusterParams())).rejects.toSatisfy(isAlreadyExistsError);
});

it('asks for a fresh token once when the old one has expired', async () => {
  const { redis: first, emulator, connectAgain } = connect({ acceptToken: (token) => token === 'any-token' });
  const { iamToken } = await first.iamTokens.create({ jwt: 'a.b.c' });
  const given: boolean[] = [];
  const redis = connectAgain({
    credentials: ({ forceRefresh = false }) => {
      given.push(forceRefresh);
      return forceRefresh ? 'any-token' : iamToken;
    },
  });
  emulator.advance(13 * 3_600_000);
  expect(await redis.clusters.list({ folderId }).all()).toEqual([]);
  expect(given).toContain(true);
  const stranger = connectAgain({ credentials: 'unknown-token' });
  await expect(stranger.clusters.list({ folderId }).all()).rejects.toSatisfy(isUnauthenticatedError);
});

it('decodes the wrong fields and the exceeded quota', async () => {
  const { redis } = connect({ quotas: { clusters: 1 } });
  await createCluster(redis);
  const invalid = await redis.clusters.create(clusterParams({ name: 'no spaces' })).catch((reason: unknown) => reason);
  if (!isInvalidArgumentError(invalid)) throw invalid;
  expect(invalid.decoded.fieldViolations).toMatchObject([{ field: 'name' }]);
  const full = await redis.clusters.create(clusterParams({ name: 'second' })).catch((reason: unknown) => reason);
  if (!isResourceExhaustedError(full)) throw full;
  expect(full.decoded.quotaViolations).toMatchObject([{ metric: { name: 'mdb.clusters.count', limit: '1' } }]);
  expect(full.attempts).toHaveLength(1);
});

it('returns the request id of a success, too', async () => {
  const { redis, emulator } = connect();
  const { response } = await redis.versions.list().withResponse();
  expect(response.requestId).toBe(emulator.calls.at(-1)?.requestId);
});

it('stops an aborted call, and a call that takes too long', async () => {
  const { emulator, connectAgain } = connect({ latency: 60_000 });
  const redis = connectAgain({ clock: undefined });
  const controller = new AbortController();
  const call = redis.backups.get({ backupId: 'b' }, { signal: controller.signal }).catch((reason: unknown) => reason);
  controller.abort();
  expect(isAbortError(await call)).toBe(true);
  const slow = await redis.backups
    .get({ backupId: 'b' }, { timeout: 5, retry: false })
    .catch((reason: unknown) => reason);
  expect(isTimeoutError(slow)).toBe(true);
  expect(emulator.calls.every((seen) => seen.status === undefined)).toBe(true);
});
