import { isOperationFailedError, isTimeoutError } from '@managed-redis/client';
import type { Cluster } from '@managed-redis/types';
import { expect, it } from 'vitest';
import { clusterParams, connect, createCluster } from './connect.ts';

it('waits a quarter of an hour for a cluster in no time', async () => {
  const { redis, emulator } = connect({ operationDuration: 15 * 60_000 });
  const begun = emulator.clock.now();
  const phases: string[] = [];
  const operation = await redis.clusters.create(clusterParams());
  expect(operation.done).toBe(false);
  const cluster = await operation.wait({ onProgress: ({ phase }) => phases.push(phase) });
  expect(cluster.status).toBe('RUNNING');
  expect(emulator.clock.now() - begun).toBeGreaterThanOrEqual(15 * 60_000);
  expect([phases[0], phases.at(-1)]).toEqual(['running', 'done']);
});

it('polls at the interval that the service asks for', async () => {
  const { redis, emulator } = connect({ operationDuration: 60_000, pollInterval: 15 });
  await createCluster(redis);
  const times = emulator.calls.map((call) => Date.parse(call.at));
  expect(times.slice(1).map((time, index) => time - (times[index] ?? 0))).toEqual([15_000, 15_000, 15_000, 15_000]);
});

it('throws the error of an operation only after the rollback', async () => {
  const { redis, emulator } = connect({ operationDuration: 5000 });
  emulator.faults.add({ kind: 'failedOperation', status: 'INTERNAL', message: 'Disk is broken', rollBack: 30_000 });
  const phases = new Set<string>();
  const operation = await redis.clusters.create(clusterParams());
  const error = await operation
    .wait({ onProgress: ({ phase }) => phases.add(phase) })
    .catch((reason: unknown) => reason);
  if (!isOperationFailedError(error)) throw error;
  expect(error).toMatchObject({ code: 'INTERNAL', serviceMessage: 'Disk is broken', operationId: operation.id });
  expect([...phases]).toEqual(['running', 'rolling-back', 'failed']);
});

it('survives failing polls, and an operation that is not found at first', async () => {
  const { redis, emulator } = connect({ operationDuration: 20_000, operationNotFound: 2 });
  emulator.faults.add({ kind: 'error', status: 'UNAVAILABLE' }, { operation: 'getOperation', skip: 2 });
  emulator.faults.add({ kind: 'lostAnswer' }, { operation: 'getOperation' });
  emulator.faults.add({ kind: 'body', text: '' }, { operation: 'getOperation' });
  const operation = await redis.clusters.create(clusterParams());
  expect((await operation.wait()).status).toBe('RUNNING');
  expect(emulator.faults.pending).toBe(0);
});

it('resumes an operation in another process', async () => {
  const { redis, connectAgain } = connect({ operationDuration: 30_000 });
  const { id } = await redis.clusters.create(clusterParams());
  const cluster = await connectAgain().operations.resume<Cluster>(id).wait();
  expect(cluster.name).toBe('orders');
});

it('times out a wait, and can wait again', async () => {
  const { redis, emulator } = connect({ operationDuration: 100_000 });
  const operation = await redis.clusters.create(clusterParams());
  await expect(operation.wait({ timeout: 15_000 })).rejects.toSatisfy(isTimeoutError);
  expect(emulator.state.operations.get(operation.id)?.done).toBe(false);
  expect((await operation.wait()).status).toBe('RUNNING');
});
