import type { ManagedRedis } from '@managed-redis/client';
import type { Cluster } from '@managed-redis/types';

/** Restores the newest backup of a cluster as a new cluster in the same folder, with the same hosts and resources. */
export async function copyCluster(
  redis: ManagedRedis,
  clusterId: string,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<Cluster> {
  const source = await redis.clusters.get({ clusterId });
  const hosts = await redis.clusters.listHosts({ clusterId }).all();
  const [backup] = (await redis.clusters.listBackups({ clusterId }).all()).sort((left, right) =>
    right.createdAt.localeCompare(left.createdAt),
  );
  if (!backup) throw new Error(`Cluster ${source.name} has no backup to copy`);

  const operation = await redis.clusters.restore({
    backupId: backup.id,
    name,
    folderId: source.folderId,
    networkId: source.networkId,
    environment: source.environment === 'PRESTABLE' ? 'PRESTABLE' : 'PRODUCTION',
    configSpec: { version: source.config.version, resources: source.config.resources, redis: { password } },
    hostSpecs: hosts.map(({ zoneId, subnetId, shardName }) => ({
      zoneId,
      ...(subnetId && { subnetId }),
      ...(shardName && { shardName }),
    })),
    // Responses leave zero values out, so an absent flag means false.
    sharded: source.sharded ?? false,
    tlsEnabled: source.tlsEnabled ?? false,
  });
  return operation.wait();
}
