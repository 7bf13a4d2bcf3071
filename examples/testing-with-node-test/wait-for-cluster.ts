import type { ManagedRedis } from '@managed-redis/client';
import type { CreateClusterParams } from '@managed-redis/types';

/** Creates a cluster and returns its id once it runs. */
export async function createAndWait(redis: ManagedRedis, params: CreateClusterParams): Promise<string> {
  const operation = await redis.clusters.create(params);
  const cluster = await operation.wait();
  return cluster.id;
}
