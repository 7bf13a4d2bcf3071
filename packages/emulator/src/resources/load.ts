import type {
  AccessBinding,
  Backup,
  BackupRetentionPolicy,
  ChangeFreeze,
  Cluster,
  Host,
  Maintenance,
  Operation,
  Shard,
  User,
} from '@managed-redis/types';
import type { Context } from '../core/handler.ts';
import type { BackupRecord, ClusterRecord, State } from '../core/state.ts';
import { sourceOf } from './backups.ts';
import { isUp } from './cluster-view.ts';
import { withMasters } from './failover.ts';
import { toClusterRecord } from './load-cluster.ts';
import { toOperationRecord } from './load-operation.ts';
import { newMaintenance } from './plan-maintenance.ts';

/** Resources in the form of the API's responses, such as a world built by `@managed-redis/fixtures`. */
export interface Resources {
  readonly clusters?: readonly Cluster[];
  readonly hosts?: readonly Host[];
  readonly shards?: readonly Shard[];
  readonly users?: readonly User[];
  readonly backups?: readonly Backup[];
  readonly retentionPolicies?: readonly BackupRetentionPolicy[];
  readonly maintenances?: readonly Maintenance[];
  readonly changeFreezes?: readonly ChangeFreeze[];
  readonly accessBindings?: readonly { readonly resourceId: string; readonly bindings: readonly AccessBinding[] }[];
  /** Newest first, as the service lists them. An operation that is not done locks its cluster. */
  readonly operations?: readonly Operation[];
}

/**
 * Adds resources to the state: all of them, or none when it throws.
 * @throws TypeError when a resource belongs to an unknown cluster.
 */
export function loadResources(resources: Resources, context: Context): void {
  const { state } = context;
  const given = structuredClone(resources);
  const clusters = new Map((given.clusters ?? []).map((cluster) => [cluster.id, toClusterRecord(cluster, context)]));
  const findLoaded = (id: string): ClusterRecord | undefined => clusters.get(id) ?? state.clusters.get(id);
  const parts = partsOfClusters(given).map((part) => ({ ...part, cluster: ownerOf(part, findLoaded) }));
  // Lists show the newest first, but the state keeps the order of creation.
  const backups = (given.backups ?? []).toSorted(byCreation);
  const operations = (given.operations ?? []).map((item) => toOperationRecord(item, findLoaded, context)).reverse();
  const maintenances = [...(given.maintenances ?? []), ...plannedMaintenances(given, context)];

  // From here on nothing throws.
  for (const cluster of clusters.values()) state.clusters.set(cluster.id, cluster);
  for (const { cluster, addTo } of parts) addTo(cluster);
  for (const cluster of clusters.values()) {
    if (!isUp(cluster)) cluster.hosts = withRoles(cluster.hosts);
  }
  for (const maintenance of maintenances) state.maintenances.set(maintenance.id, maintenance);
  for (const changeFreeze of given.changeFreezes ?? []) state.changeFreezes.set(changeFreeze.id, changeFreeze);
  for (const backup of backups) state.backups.set(backup.id, { backup, source: sourceOfBackup(backup, state) });
  for (const record of operations) {
    state.operations.set(record.id, record);
    const cluster = state.clusters.get(record.clusterId ?? '');
    if (cluster && !record.done) cluster.busyWith = record.id;
  }
}

/** A resource that belongs to a cluster. */
interface ClusterPart {
  readonly clusterId: string;
  /** For messages: `host rc1a-….mdb.yandexcloud.net`. */
  readonly title: string;
  addTo(cluster: ClusterRecord): void;
}

function partsOfClusters(resources: Resources): ClusterPart[] {
  const { hosts = [], shards = [], users = [], retentionPolicies = [], accessBindings = [] } = resources;
  return [
    ...hosts.map(
      (host): ClusterPart => ({
        clusterId: host.clusterId,
        title: `host ${host.name}`,
        addTo: (cluster) => addHost(cluster, host),
      }),
    ),
    ...shards.map(
      ({ clusterId, name }): ClusterPart => ({
        clusterId,
        title: `shard ${name}`,
        addTo: ({ shardNames }) => void shardNames.push(name),
      }),
    ),
    ...users.map(
      (user): ClusterPart => ({
        clusterId: user.clusterId,
        title: `user ${user.name}`,
        addTo: (cluster) => void cluster.users.set(user.name, user),
      }),
    ),
    ...retentionPolicies.map(
      (policy): ClusterPart => ({
        clusterId: policy.clusterId,
        title: `retention policy ${policy.policyId}`,
        addTo: (cluster) => void cluster.retentionPolicies.set(policy.policyId, policy),
      }),
    ),
    ...accessBindings.map(
      ({ resourceId, bindings }): ClusterPart => ({
        clusterId: resourceId,
        title: 'access bindings',
        addTo: (cluster) => void cluster.accessBindings.push(...bindings),
      }),
    ),
  ];
}

function ownerOf(
  { clusterId, title }: ClusterPart,
  findLoaded: (id: string) => ClusterRecord | undefined,
): ClusterRecord {
  const cluster = findLoaded(clusterId);
  if (!cluster) throw new TypeError(`Cannot load ${title}: there is no cluster ${clusterId}`);
  return cluster;
}

function addHost(cluster: ClusterRecord, host: Host): void {
  cluster.hosts.push(host);
  cluster.loaded?.hosts.set(host.name, host);
}

/** Hosts that are down may show no role. This is the role they take once they are up. */
const withRoles = (hosts: readonly Host[]): Host[] => withMasters(hosts).map((host) => ({ role: 'REPLICA', ...host }));

/** Maintenances that clusters show as planned, but that are missing from the list of maintenances. */
function plannedMaintenances({ clusters = [], maintenances = [] }: Resources, context: Context): Maintenance[] {
  return clusters.flatMap((cluster) => {
    const { info = '', delayedUntil } = cluster.plannedOperation ?? {};
    const isThere = [...maintenances, ...context.state.maintenances.values()].some(
      ({ status, resourcePath }) => status === 'SCHEDULED' && resourcePath?.[0]?.id === cluster.id,
    );
    return delayedUntil === undefined || isThere ? [] : [newMaintenance(context, cluster, info, delayedUntil)];
  });
}

function sourceOfBackup({ sourceClusterId, sourceShardNames = [] }: Backup, state: State): BackupRecord['source'] {
  const cluster = state.clusters.get(sourceClusterId);
  if (cluster) return sourceOf(cluster);
  // The cluster is gone, and the backup itself says little about it.
  return { version: '', diskSize: '0', sharded: sourceShardNames.length > 0, hostSpecs: [] };
}

const byCreation = (left: Backup, right: Backup): number => Date.parse(left.createdAt) - Date.parse(right.createdAt);
