import type { Shard } from '@managed-redis/types';
import type { Handlers } from '../core/handler.ts';
import { invalidField, notFound, Refusal } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { noChanges } from '../core/update-mask.ts';
import { limits } from '../generated/catalog/limits.ts';
import { isHighlyAvailable, toCluster } from './cluster-view.ts';
import { findCluster, findClusterToChange } from './find.ts';
import { checkHostCounts, checkHostSpecs, checkHostZones, createHosts } from './host-rules.ts';
import { diskTypeOf } from './hosts.ts';

export const shardHandlers = {
  getClusterShard({ clusterId, shardName }, context) {
    const cluster = findCluster(context, clusterId);
    assertHasShard(cluster, shardName);
    return toShard(cluster, shardName);
  },

  listClusterShards({ clusterId }, context) {
    const cluster = findCluster(context, clusterId);
    return { shards: cluster.shardNames.map((name) => toShard(cluster, name)) };
  },

  addClusterShard({ clusterId, shardName, hostSpecs = [] }, context) {
    const cluster = findClusterToChange(context, clusterId);
    assertSharded(cluster);
    if (cluster.shardNames.includes(shardName))
      throw new Refusal('ALREADY_EXISTS', `Shard ${shardName} already exists`);
    const other = hostSpecs.findIndex((spec) => spec.shardName && spec.shardName !== shardName);
    if (other !== -1) throw invalidField(`hostSpecs[${other}].shardName`, `Must be ${shardName} or absent`);
    const specs = hostSpecs.map((spec) => ({ ...spec, shardName }));
    if (specs.length === 0) throw invalidField('hostSpecs', 'At least one host must be specified');
    checkHostSpecs(specs, cluster);
    checkHostZones(specs, cluster.settings.configSpec.resources?.resourcePresetId);
    checkHostCounts([...cluster.hosts, ...specs], { ...cluster, diskTypeId: diskTypeOf(cluster) });
    const hosts = createHosts(cluster, specs, context.createId);
    return {
      metadata: { clusterId, shardName },
      clusterId,
      clusterStatus: 'UPDATING',
      finish() {
        cluster.shardNames.push(shardName);
        cluster.hosts.push(...hosts);
        return toShard(cluster, shardName);
      },
    };
  },

  deleteClusterShard({ clusterId, shardName }, context) {
    const cluster = findClusterToChange(context, clusterId);
    assertHasShard(cluster, shardName);
    if (cluster.shardNames.length === 1) {
      throw new Refusal('FAILED_PRECONDITION', 'The last shard of a cluster cannot be deleted');
    }
    return {
      metadata: { clusterId, shardName },
      clusterId,
      clusterStatus: 'UPDATING',
      finish() {
        cluster.shardNames = cluster.shardNames.filter((name) => name !== shardName);
        cluster.hosts = cluster.hosts.filter((host) => host.shardName !== shardName);
        return {};
      },
    };
  },

  rebalanceCluster({ clusterId }, context) {
    const cluster = findClusterToChange(context, clusterId);
    assertSharded(cluster);
    return {
      metadata: { clusterId },
      clusterId,
      clusterStatus: 'UPDATING',
      finish() {
        return toCluster(cluster);
      },
    };
  },

  enableClusterSharding({ clusterId }, context) {
    const cluster = findClusterToChange(context, clusterId);
    if (cluster.sharded) throw noChanges();
    return {
      metadata: { clusterId },
      clusterId,
      clusterStatus: 'UPDATING',
      finish() {
        cluster.sharded = true;
        cluster.shardNames = [limits.firstShardName];
        cluster.hosts = cluster.hosts.map(({ replicaPriority: _, ...host }) => ({
          ...host,
          shardName: limits.firstShardName,
        }));
        return toCluster(cluster);
      },
    };
  },
} satisfies Handlers;

const toShard = (cluster: ClusterRecord, name: string): Shard => ({
  name,
  clusterId: cluster.id,
  isHa: isHighlyAvailable({ ...cluster, shardNames: [name] }),
});

function assertHasShard(cluster: ClusterRecord, shardName: string): void {
  if (!cluster.shardNames.includes(shardName)) throw notFound('Shard', shardName);
}

function assertSharded({ id, sharded }: ClusterRecord): void {
  if (!sharded) throw new Refusal('FAILED_PRECONDITION', `Cluster ${id} is not sharded`);
}
