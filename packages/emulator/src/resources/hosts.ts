import type { Host, UpdateHostSpec } from '@managed-redis/types';
import { looksSame } from '../core/encode-message.ts';
import type { Handlers } from '../core/handler.ts';
import { invalidField, notFound, Refusal } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { applyUpdate, noChanges } from '../core/update-mask.ts';
import { isUp, reportOf, toCluster } from './cluster-view.ts';
import { findCluster, findClusterToChange, holdStatus } from './find.ts';
import { checkHostCounts, checkHostSpecs, createHosts } from './host-rules.ts';

export const hostHandlers = {
  listClusterHosts({ clusterId }, context) {
    const cluster = findCluster(context, clusterId);
    return { hosts: cluster.hosts.map((host) => toHost(host, cluster)) };
  },

  addClusterHosts({ clusterId, hostSpecs = [] }, context) {
    const cluster = findClusterToChange(context, clusterId);
    if (hostSpecs.length === 0) throw invalidField('hostSpecs', 'At least one host must be specified');
    checkHostSpecs(hostSpecs, cluster);
    const unknown = hostSpecs.find(({ shardName }) => shardName && !cluster.shardNames.includes(shardName));
    if (unknown?.shardName) throw notFound('Shard', unknown.shardName);
    checkHostCounts([...cluster.hosts, ...hostSpecs], { ...cluster, diskTypeId: diskTypeOf(cluster) });
    const hosts = createHosts(cluster, hostSpecs, context.createId);
    const restore = holdStatus(cluster, 'UPDATING');
    return {
      description: 'Add hosts to Valkey cluster',
      metadata: { clusterId, hostNames: hosts.map(({ name }) => name) },
      clusterId,
      finish() {
        restore();
        cluster.hosts.push(...hosts);
        return {};
      },
      undo: restore,
    };
  },

  deleteClusterHosts({ clusterId, hostNames = [] }, context) {
    const cluster = findClusterToChange(context, clusterId);
    if (hostNames.length === 0) throw invalidField('hostNames', 'At least one host must be specified');
    for (const name of hostNames) findHost(cluster, name);
    const kept = cluster.hosts.filter(({ name }) => !hostNames.includes(name));
    const isEmptied = cluster.shardNames.some((shard) => !kept.some((host) => host.shardName === shard));
    if (kept.length === 0 || isEmptied) {
      throw new Refusal('FAILED_PRECONDITION', 'The last host of a cluster or of a shard cannot be deleted');
    }
    checkHostCounts(kept, { ...cluster, diskTypeId: diskTypeOf(cluster) });
    const restore = holdStatus(cluster, 'UPDATING');
    return {
      description: 'Delete hosts from Valkey cluster',
      metadata: { clusterId, hostNames },
      clusterId,
      finish() {
        restore();
        cluster.hosts = withMasters(kept);
        return {};
      },
      undo: restore,
    };
  },

  updateClusterHosts({ clusterId, updateHostSpecs = [] }, context) {
    const cluster = findClusterToChange(context, clusterId);
    if (updateHostSpecs.length === 0) throw invalidField('updateHostSpecs', 'At least one host must be specified');
    const updated = new Map(updateHostSpecs.map((spec) => [spec.hostName, updateHost(cluster, spec)]));
    if ([...updated].every(([name, host]) => looksSame('Host', host, findHost(cluster, name)))) throw noChanges();
    const restore = holdStatus(cluster, 'UPDATING');
    return {
      description: 'Modify hosts in Valkey cluster',
      metadata: { clusterId, hostNames: [...updated.keys()] },
      clusterId,
      finish() {
        restore();
        cluster.hosts = cluster.hosts.map((host) => updated.get(host.name) ?? host);
        return {};
      },
      undo: restore,
    };
  },

  startClusterFailover({ clusterId, hostNames = [], failoverType, zoneId }, context) {
    const cluster = findClusterToChange(context, clusterId);
    for (const name of hostNames) findHost(cluster, name);
    const masters = newMasters(cluster, hostNames, failoverType, zoneId);
    const restore = holdStatus(cluster, 'UPDATING');
    return {
      description: 'Start manual failover on Valkey cluster',
      metadata: { clusterId, hostNames },
      clusterId,
      finish() {
        restore();
        const shards = new Set(masters.map(({ shardName }) => shardName));
        cluster.hosts = cluster.hosts.map((host) =>
          shards.has(host.shardName) ? { ...host, role: masters.includes(host) ? 'MASTER' : 'REPLICA' } : host,
        );
        return toCluster(cluster);
      },
      undo: restore,
    };
  },
} satisfies Handlers;

/** A host as responses show it. */
function toHost(host: Host, cluster: ClusterRecord): Host {
  const reported = reportOf(cluster)?.hosts.get(host.name);
  const health = reported ? (reported.health ?? 'HEALTH_UNKNOWN') : isUp(cluster) ? 'ALIVE' : 'HEALTH_UNKNOWN';
  const types = cluster.sharded ? ['REDIS_CLUSTER'] : ['REDIS', 'ARBITER'];
  return {
    ...host,
    resources: cluster.settings.configSpec.resources ?? {},
    role: (isUp(cluster) ? host : reported)?.role ?? 'ROLE_UNKNOWN',
    health,
    services: types.map((type) => ({
      type,
      health: reported?.services?.find((service) => service.type === type)?.health ?? health,
    })),
  };
}

function findHost(cluster: ClusterRecord, name: string): Host {
  const host = cluster.hosts.find((item) => item.name === name);
  if (!host) throw notFound('Host', name);
  return host;
}

function updateHost(cluster: ClusterRecord, { hostName, updateMask, ...patch }: UpdateHostSpec): Host {
  if (patch.assignPublicIp && !cluster.tlsEnabled) {
    throw invalidField('updateHostSpecs.assignPublicIp', 'Public addresses need a cluster with TLS');
  }
  const host = applyUpdate(findHost(cluster, hostName), patch, updateMask, ['replicaPriority', 'assignPublicIp']);
  return cluster.sharded ? host : { ...host, replicaPriority: host.replicaPriority ?? '100' };
}

/** Promotes a replica in each shard that has lost its master. */
export function withMasters(hosts: readonly Host[]): Host[] {
  const led = new Set(hosts.filter(({ role }) => role === 'MASTER').map(({ shardName }) => shardName));
  return hosts.map((host) => {
    if (led.has(host.shardName)) return host;
    led.add(host.shardName);
    return { ...host, role: 'MASTER' };
  });
}

/** The hosts that take over, one for each shard concerned: of the replicas, the one with the highest priority. */
function newMasters(
  cluster: ClusterRecord,
  hostNames: readonly string[],
  failoverType: string | undefined,
  zoneId: string | undefined,
): Host[] {
  const { hosts, sharded } = cluster;
  if (failoverType === 'SWITCH_TO_HOSTNAMES') {
    if (hostNames.length === 0) throw invalidField('hostNames', 'Must be given with SWITCH_TO_HOSTNAMES');
    return toMasters(cluster, hostNames);
  }
  const isLeaving = ({ name, zoneId: zone }: Host): boolean =>
    failoverType === 'SWITCH_FROM_ZONE' ? zone === zoneId : hostNames.length === 0 || hostNames.includes(name);
  if (failoverType === 'SWITCH_FROM_ZONE' && !zoneId)
    throw invalidField('zoneId', 'Must be given with SWITCH_FROM_ZONE');
  if (failoverType !== 'SWITCH_FROM_ZONE' && sharded && hostNames.length === 0) {
    throw invalidField('hostNames', 'Must be given for a sharded cluster');
  }
  const leaving = hosts.filter((host) => host.role === 'MASTER' && isLeaving(host));
  if (leaving.length === 0) throw new Refusal('FAILED_PRECONDITION', 'None of the hosts is a master');
  return leaving.map(({ shardName }) => {
    const [next] = hosts
      .filter((host) => host.shardName === shardName && host.role !== 'MASTER')
      .filter((host) => failoverType !== 'SWITCH_FROM_ZONE' || host.zoneId !== zoneId)
      .sort((left, right) => Number(right.replicaPriority ?? 0) - Number(left.replicaPriority ?? 0));
    if (!next) throw new Refusal('FAILED_PRECONDITION', 'There is no replica that could become the master');
    return next;
  });
}

/** The named hosts, each of which is to lead its shard. */
function toMasters(cluster: ClusterRecord, hostNames: readonly string[]): Host[] {
  const shards = new Set<string | undefined>();
  return hostNames.map((name, index) => {
    const host = findHost(cluster, name);
    if (host.role === 'MASTER') throw invalidField(`hostNames[${index}]`, 'Is a master already');
    if (shards.has(host.shardName)) throw invalidField(`hostNames[${index}]`, 'A shard has one master only');
    shards.add(host.shardName);
    return host;
  });
}

/** Type of the cluster's disks, which decides how many hosts it needs. */
export const diskTypeOf = ({ settings }: ClusterRecord): string => settings.configSpec.resources?.diskTypeId ?? '';
