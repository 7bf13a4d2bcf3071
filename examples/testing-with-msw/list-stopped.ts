import { isPermissionDeniedError, type ManagedRedis } from '@managed-redis/client';

/** Names of the stopped clusters of a folder. Empty when the caller has no access. */
export async function listStopped(redis: ManagedRedis, folderId: string): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const cluster of redis.clusters.list({ folderId })) {
      if (cluster.status === 'STOPPED') names.push(cluster.name);
    }
  } catch (error) {
    if (isPermissionDeniedError(error)) return [];
    throw error;
  }
  return names;
}
