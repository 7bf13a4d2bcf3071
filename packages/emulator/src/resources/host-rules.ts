import type { Host, HostSpec } from '@managed-redis/types';
import type { CreateId } from '../core/ids.ts';
import { invalidField, Refusal } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { connection } from '../generated/catalog/connection.ts';
import { hostSpecFields } from '../generated/catalog/fields.ts';
import { hostFamilies } from '../generated/catalog/host-families.ts';
import { limits } from '../generated/catalog/limits.ts';
import { familyOf, findDiskType, findHostClass, findZone } from './catalog.ts';

/** New hosts from their specifications. The first host of a cluster, or of a shard, becomes the master. */
export function createHosts(
  cluster: Pick<ClusterRecord, 'id' | 'hosts' | 'sharded'>,
  specs: readonly HostSpec[],
  createId: CreateId,
): Host[] {
  const created: Host[] = [];
  for (const spec of specs) {
    const zoneId = spec.zoneId ?? '';
    const hasMaster = [...cluster.hosts, ...created].some((host) => host.shardName === spec.shardName);
    created.push({
      name: `${findZone(zoneId)?.hostPrefix}-${createId('host')}.${connection.domain}`,
      clusterId: cluster.id,
      zoneId,
      ...(spec.subnetId !== undefined && { subnetId: spec.subnetId }),
      role: hasMaster ? 'REPLICA' : 'MASTER',
      ...(cluster.sharded && spec.shardName !== undefined && { shardName: spec.shardName }),
      ...(cluster.sharded ? {} : { replicaPriority: spec.replicaPriority ?? hostSpecFields.replicaPriority.default }),
      assignPublicIp: spec.assignPublicIp ?? false,
    });
  }
  return created;
}

/** Throws INVALID_ARGUMENT when the cluster cannot have one of these hosts. */
export function checkHostSpecs(
  specs: readonly HostSpec[],
  { sharded, tlsEnabled }: { readonly sharded: boolean; readonly tlsEnabled: boolean },
  field = 'hostSpecs',
): void {
  specs.forEach((spec, index) => {
    const at = `${field}[${index}]`;
    if (!spec.zoneId) throw invalidField(`${at}.zoneId`, 'Zone is not specified');
    if (findZone(spec.zoneId)?.status !== 'AVAILABLE') {
      throw invalidField(`${at}.zoneId`, `Zone ${spec.zoneId} is not available`);
    }
    if (sharded && !spec.shardName) {
      throw invalidField(`${at}.shardName`, `Shard name is not specified for host in ${spec.zoneId}`);
    }
    if (!sharded && spec.shardName) throw invalidField(`${at}.shardName`, 'The cluster is not sharded');
    if (spec.assignPublicIp && !tlsEnabled) {
      throw invalidField(`${at}.assignPublicIp`, 'Public access requires TLS');
    }
  });
}

/** Throws INVALID_ARGUMENT when a host is in a zone that does not offer the host class. */
export function checkHostZones(
  hosts: readonly HostSpec[],
  resourcePresetId = '',
  fieldOf = (index: number): string => `hostSpecs[${index}].zoneId`,
): void {
  const hostClass = findHostClass(resourcePresetId);
  if (!hostClass) return;
  const { zones } = familyOf(hostClass);
  hosts.forEach(({ zoneId = '' }, index) => {
    // The catalogue does not know what the zones of some regions offer.
    if (zones.includes(zoneId) || !zonesWithClasses.has(zoneId)) return;
    throw invalidField(fieldOf(index), `Host class ${resourcePresetId} is not available in ${zoneId}`);
  });
}

/** The zones of which the catalogue knows the host classes. */
const zonesWithClasses = new Set<string>(Object.values(hostFamilies).flatMap(({ zones }) => [...zones]));

/** Throws when a cluster has too few or too many hosts or shards. */
export function checkHostCounts(
  hosts: readonly { readonly shardName?: string | undefined }[],
  { sharded, diskTypeId }: { readonly sharded: boolean; readonly diskTypeId: string },
): void {
  const { minimumHosts = { cluster: 1, shard: 1 } } = findDiskType(diskTypeId) ?? {};
  const groups = new Map<string, number>();
  for (const { shardName = '' } of hosts) {
    const group = sharded ? shardName : '';
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  const minimum = sharded ? minimumHosts.shard : minimumHosts.cluster;
  const maximum = sharded ? limits.maximumHostsPerShard : limits.maximumHostsPerCluster;
  if (groups.size === 0) throw invalidField('hostSpecs', 'At least one host must be specified');
  if (groups.size > limits.maximumShards) {
    throw new Refusal('FAILED_PRECONDITION', `At most ${limits.maximumShards} shards are allowed`);
  }
  for (const [shard, count] of groups) {
    const where = sharded ? `shard ${shard}` : 'a cluster';
    if (count < minimum) {
      throw new Refusal('FAILED_PRECONDITION', `With ${diskTypeId} ${where} needs at least ${minimum} hosts`);
    }
    if (count > maximum) {
      throw new Refusal('FAILED_PRECONDITION', `${where} can have at most ${maximum} hosts`);
    }
  }
}

/** Names of the shards, in the order in which the hosts mention them. */
export const shardNamesOf = (specs: readonly HostSpec[]): string[] => [
  ...new Set(specs.flatMap((spec) => (spec.shardName ? [spec.shardName] : []))),
];
