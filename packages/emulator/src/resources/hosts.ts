import type { Host, UpdateHostSpec } from '@managed-redis/types';
import { looksSame } from '../core/encode-message.ts';
import type { Handlers } from '../core/handler.ts';
import { invalidField, notFound, Refusal } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { applyUpdate, noChanges } from '../core/update-mask.ts';
import { hostSpecFields } from '../generated/catalog/fields.ts';
import { isUp, reportOf, toCluster } from './cluster-view.ts';
import { chooseMasters, withMasters } from './failover.ts';
import { findCluster, findClusterToChange, findHost } from './find.ts';
import { checkHostCounts, checkHostSpecs, checkHostZones, createHosts } from './host-rules.ts';

export const hostHandlers = {
  listClusterHosts({ clusterId }, context) {
    const cluster = findCluster(context, clusterId);
    return { hosts: cluster.hosts.map((host) => toHost(host, cluster)) };
  },

  addClusterHosts({ clusterId, hostSpecs = [] }, context) {
    const cluster = findClusterToChange(context, clusterId);
    if (hostSpecs.length === 0) throw invalidField('hostSpecs', 'At least one host must be specified');
    checkHostSpecs(hostSpecs, cluster);
    checkHostZones(hostSpecs, cluster.settings.configSpec.resources?.resourcePresetId);
    const unknown = hostSpecs.find(({ shardName }) => shardName && !cluster.shardNames.includes(shardName));
    if (unknown?.shardName) throw notFound('Shard', unknown.shardName);
    checkHostCounts([...cluster.hosts, ...hostSpecs], { ...cluster, diskTypeId: diskTypeOf(cluster) });
    const hosts = createHosts(cluster, hostSpecs, context.createId);
    return {
      metadata: { clusterId, hostNames: hosts.map(({ name }) => name) },
      clusterId,
      clusterStatus: 'UPDATING',
      finish() {
        cluster.hosts.push(...hosts);
        return {};
      },
    };
  },

  deleteClusterHosts({ clusterId, hostNames = [] }, context) {
    const cluster = findClusterToChange(context, clusterId);
    if (hostNames.length === 0) throw invalidField('hostNames', 'At least one host must be specified');
    for (const name of hostNames) findHost(cluster, name);
    const kept = cluster.hosts.filter(({ name }) => !hostNames.includes(name));
    const emptiesShard = cluster.shardNames.some((shard) => !kept.some((host) => host.shardName === shard));
    if (kept.length === 0 || emptiesShard) {
      throw new Refusal('FAILED_PRECONDITION', 'The last host of a cluster or of a shard cannot be deleted');
    }
    checkHostCounts(kept, { ...cluster, diskTypeId: diskTypeOf(cluster) });
    return {
      metadata: { clusterId, hostNames },
      clusterId,
      clusterStatus: 'UPDATING',
      finish() {
        cluster.hosts = withMasters(kept);
        return {};
      },
    };
  },

  updateClusterHosts({ clusterId, updateHostSpecs = [] }, context) {
    const cluster = findClusterToChange(context, clusterId);
    if (updateHostSpecs.length === 0) throw invalidField('updateHostSpecs', 'At least one host must be specified');
    const updated = new Map(updateHostSpecs.map((spec) => [spec.hostName, updateHost(cluster, spec)]));
    if ([...updated].every(([name, host]) => looksSame('Host', host, findHost(cluster, name)))) throw noChanges();
    return {
      metadata: { clusterId, hostNames: [...updated.keys()] },
      clusterId,
      clusterStatus: 'UPDATING',
      finish() {
        cluster.hosts = cluster.hosts.map((host) => updated.get(host.name) ?? host);
        return {};
      },
    };
  },

  startClusterFailover({ clusterId, ...request }, context) {
    const cluster = findClusterToChange(context, clusterId);
    const masters = chooseMasters(cluster, request);
    const shards = new Set(masters.map(({ shardName }) => shardName));
    return {
      metadata: { clusterId, hostNames: masters.map(({ name }) => name) },
      clusterId,
      clusterStatus: 'UPDATING',
      finish() {
        cluster.hosts = cluster.hosts.map((host) =>
          shards.has(host.shardName) ? { ...host, role: masters.includes(host) ? 'MASTER' : 'REPLICA' } : host,
        );
        return toCluster(cluster);
      },
    };
  },
} satisfies Handlers;

/** A host in the form of a response. */
function toHost(host: Host, cluster: ClusterRecord): Host {
  const reported = reportOf(cluster)?.hosts.get(host.name);
  const health = healthOf(cluster, reported);
  const serviceTypes = cluster.sharded ? ['REDIS_CLUSTER'] : ['REDIS', 'ARBITER'];
  return {
    ...host,
    resources: cluster.settings.configSpec.resources ?? {},
    role: (isUp(cluster) ? host : reported)?.role ?? 'ROLE_UNKNOWN',
    health,
    services: serviceTypes.map((type) => ({
      type,
      health: reported?.services?.find((service) => service.type === type)?.health ?? health,
    })),
  };
}

function healthOf(cluster: ClusterRecord, reported: Host | undefined): NonNullable<Host['health']> {
  if (reported) return reported.health ?? 'HEALTH_UNKNOWN';
  return isUp(cluster) ? 'ALIVE' : 'HEALTH_UNKNOWN';
}

function updateHost(cluster: ClusterRecord, { hostName, updateMask, ...patch }: UpdateHostSpec): Host {
  if (patch.assignPublicIp && !cluster.tlsEnabled) {
    throw invalidField('updateHostSpecs.assignPublicIp', 'Public access requires TLS');
  }
  const host = applyUpdate(findHost(cluster, hostName), patch, updateMask, ['replicaPriority', 'assignPublicIp']);
  return cluster.sharded
    ? host
    : { ...host, replicaPriority: host.replicaPriority ?? hostSpecFields.replicaPriority.default };
}

/** The disk type of a cluster. It decides how many hosts the cluster needs. */
export const diskTypeOf = ({ settings }: Pick<ClusterRecord, 'settings'>): string =>
  settings.configSpec.resources?.diskTypeId ?? '';
