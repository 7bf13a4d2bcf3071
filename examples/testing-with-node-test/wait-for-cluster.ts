import type { ManagedRedis } from '@managed-redis/client';
import type { CreateClusterParams } from '@managed-redis/types';

/** Creates a cluster, waits until it is running, and returns its id. */
export async function createAndWait(redis: ManagedRedis, params: CreateClusterParams): Promise<string> {
  const operation = await redis.clusters.create(params);
  const cluster = await operation.wait();
  return cluster.id;
}
