import { isNetworkError, ManagedRedis } from '@managed-redis/client';
import { createEmulator } from '@managed-redis/emulator';
import { serve } from '@managed-redis/emulator/server';
import { expect, it } from 'vitest';
import { clusterParams, folderId } from './connect.ts';

it('drives a served emulator over HTTP, all hosts at one address', async () => {
  const emulator = createEmulator({ operationDuration: 0 });
  const server = await serve(emulator);
  try {
    const redis = new ManagedRedis({ credentials: 'any-token', endpoint: server.url, retry: { baseDelay: 1 } });
    emulator.faults.add({ kind: 'lostAnswer' }, { operation: 'createCluster' });
    const operation = await redis.clusters.create(clusterParams());
    const cluster = await operation.wait({ poll: 1 });
    expect(cluster.status).toBe('RUNNING');
    expect(await redis.clusters.list({ folderId }).all()).toEqual([cluster]);
    emulator.faults.add({ kind: 'lostAnswer' });
    await expect(redis.clusters.get({ clusterId: cluster.id }, { retry: false })).rejects.toSatisfy(isNetworkError);
  } finally {
    await server.close();
  }
});
