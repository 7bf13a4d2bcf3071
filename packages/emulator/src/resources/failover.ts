import type { Host, StartClusterFailoverParams } from '@managed-redis/types';
import { invalidField, Refusal } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { findHost } from './find.ts';

/**
 * The hosts that a failover makes masters, one for each affected shard.
 * @throws Refusal INVALID_ARGUMENT when the request names no hosts or zone to switch to or from, masters to switch to,
 *   or replicas to switch from; FAILED_PRECONDITION when there is no master to replace, or no replica to replace it.
 */
export function chooseMasters(cluster: ClusterRecord, request: Omit<StartClusterFailoverParams, 'clusterId'>): Host[] {
  const { failoverType, zoneId, hostNames = [] } = request;
  for (const name of hostNames) findHost(cluster, name);
  switch (failoverType) {
    case 'SWITCH_TO_HOSTNAMES':
      if (hostNames.length === 0) throw invalidField('hostNames', 'Must be specified for SWITCH_TO_HOSTNAMES');
      return namedMasters(cluster, hostNames);
    case 'SWITCH_FROM_ZONE':
      if (!zoneId) throw invalidField('zoneId', 'Must be specified for SWITCH_FROM_ZONE');
      return replaceMasters(
        cluster,
        (host) => host.zoneId === zoneId,
        (host) => host.zoneId !== zoneId,
      );
    default:
      if (cluster.sharded && hostNames.length === 0) {
        throw invalidField('hostNames', 'Must be specified for a sharded cluster');
      }
      assertMasters(cluster, hostNames);
      return replaceMasters(cluster, (host) => hostNames.length === 0 || hostNames.includes(host.name));
  }
}

function assertMasters(cluster: ClusterRecord, hostNames: readonly string[]): void {
  const index = hostNames.findIndex((name) => findHost(cluster, name).role !== 'MASTER');
  if (index !== -1) throw invalidField(`hostNames[${index}]`, 'The host is not a master');
}

/** The named hosts, each to become the master of its shard. */
function namedMasters(cluster: ClusterRecord, hostNames: readonly string[]): Host[] {
  const shards = new Set<string | undefined>();
  return hostNames.map((name, index) => {
    const host = findHost(cluster, name);
    if (host.role === 'MASTER') throw invalidField(`hostNames[${index}]`, 'The host is already a master');
    if (shards.has(host.shardName)) throw invalidField(`hostNames[${index}]`, 'A shard can have only one master');
    shards.add(host.shardName);
    return host;
  });
}

/** For each master that steps down, the eligible replica of its shard with the highest priority. */
function replaceMasters(
  { hosts }: ClusterRecord,
  stepsDown: (master: Host) => boolean,
  isEligible: (replica: Host) => boolean = () => true,
): Host[] {
  const leaving = hosts.filter((host) => host.role === 'MASTER' && stepsDown(host));
  if (leaving.length === 0) throw new Refusal('FAILED_PRECONDITION', 'None of the hosts is a master');
  return leaving.map(({ shardName }) => {
    const next = highestPriority(
      hosts.filter((host) => host.shardName === shardName && host.role !== 'MASTER' && isEligible(host)),
    );
    if (!next) throw new Refusal('FAILED_PRECONDITION', 'No replica can become the master');
    return next;
  });
}

const priorityOf = ({ replicaPriority = '0' }: Host): number => Number(replicaPriority);

/** The first of the hosts with the highest priority. */
const highestPriority = (hosts: readonly Host[]): Host | undefined =>
  hosts.toSorted((left, right) => priorityOf(right) - priorityOf(left))[0];

/** Promotes the replica with the highest priority in each shard that has lost its master. */
export function withMasters(hosts: readonly Host[]): Host[] {
  const shards = [...new Set(hosts.map(({ shardName }) => shardName))].map((name) =>
    hosts.filter(({ shardName }) => shardName === name),
  );
  const promoted = shards.filter((shard) => !shard.some(({ role }) => role === 'MASTER')).map(highestPriority);
  return hosts.map((host) => (promoted.includes(host) ? { ...host, role: 'MASTER' } : host));
}
