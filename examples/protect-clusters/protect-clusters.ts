import type { ManagedRedis } from '@managed-redis/client';

/** Turns on deletion protection for every production cluster of a folder. Returns the names of the clusters it changed. */
export async function protectClusters(redis: ManagedRedis, folderId: string): Promise<string[]> {
  const changed: string[] = [];
  // The loop fetches pages as it needs them.
  for await (const cluster of redis.clusters.list({ folderId })) {
    if (cluster.environment !== 'PRODUCTION' || cluster.deletionProtection) continue;
    // The client derives the update mask, so only this field changes. If another operation is running on the
    // cluster, the call waits for it.
    const operation = await redis.clusters.update(
      { clusterId: cluster.id, deletionProtection: true },
      { conflicts: 'wait' },
    );
    await operation.wait();
    changed.push(cluster.name);
  }
  return changed;
}
