import type { ManagedRedis } from '@managed-redis/client';

/** Turns deletion protection on for every production cluster of a folder; returns the names of those it changed. */
export async function protectClusters(redis: ManagedRedis, folderId: string): Promise<string[]> {
  const changed: string[] = [];
  // Pages are fetched as the loop goes on.
  for await (const cluster of redis.clusters.list({ folderId })) {
    if (cluster.environment !== 'PRODUCTION' || cluster.deletionProtection) continue;
    // Only the field given is changed: the client derives the update mask. If something else is going on
    // with the cluster, wait for it.
    const operation = await redis.clusters.update(
      { clusterId: cluster.id, deletionProtection: true },
      { conflicts: 'wait' },
    );
    await operation.wait();
    changed.push(cluster.name);
  }
  return changed;
}
