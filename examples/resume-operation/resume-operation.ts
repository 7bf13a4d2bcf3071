import type { ManagedRedis } from '@managed-redis/client';
import type { Cluster } from '@managed-redis/types';

/** Keeps a text between processes, in a file, a table or a queue. */
export interface Store {
  save(text: string): Promise<void>;
  load(): Promise<string>;
}

/** In the first process: starts to stop a cluster, and saves a token for resuming. */
export async function beginStop(redis: ManagedRedis, clusterId: string, store: Store): Promise<void> {
  const operation = await redis.clusters.stop({ clusterId });
  await store.save(operation.token);
}

/** In the second process: waits until the cluster has stopped. */
export async function finishStop(redis: ManagedRedis, store: Store): Promise<Cluster> {
  return redis.operations.resume<Cluster>(await store.load()).wait();
}
