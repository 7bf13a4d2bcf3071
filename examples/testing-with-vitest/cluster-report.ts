import type { Cluster, Host } from '@managed-redis/types';

/** One line about a cluster, for people on call. */
export function clusterReport(cluster: Cluster, hosts: readonly Host[]): string {
  const own = hosts.filter((host) => host.clusterId === cluster.id);
  const alive = own.filter((host) => host.health === 'ALIVE');
  const shards = new Set(own.flatMap((host) => host.shardName ?? []));
  const shape = shards.size > 0 ? `${shards.size} shards` : 'not sharded';
  return `${cluster.name}: ${cluster.status ?? 'STATUS_UNKNOWN'}, ${shape}, ${alive.length} of ${own.length} hosts alive`;
}
