import type { ManagedRedis } from '@managed-redis/client';
import type { Cluster } from '@managed-redis/types';

/** Somewhere to keep a text between processes: a file, a row, a queue. */
export interface Store {
  save(text: string): Promise<void>;
  load(): Promise<string>;
}

/** First process: begins to stop a cluster and notes how to go on. */
export async function beginStop(redis: ManagedRedis, clusterId: string, store: Store): Promise<void> {
  const operation = await redis.clusters.stop({ clusterId });
  await store.save(operation.token);
}

/** Second process: waits for the end of what the first one has begun. */
export async function finishStop(redis: ManagedRedis, store: Store): Promise<Cluster> {
  return redis.operations.resume<Cluster>(await store.load()).wait();
}
