import type { CreateClusterRequest, HostSpec, RestoreClusterRequest } from '@managed-redis/types';
import { toTimestamp } from '../core/clock.ts';
import type { Context } from '../core/handler.ts';
import { checkQuota } from '../core/quotas.ts';
import { assertGiven, invalidField, Refusal } from '../core/refusal.ts';
import type { ClusterRecord } from '../core/state.ts';
import { limits } from '../generated/catalog/limits.ts';
import { quotas } from '../generated/catalog/quotas.ts';
import { checkSettings, toSettings } from './cluster-settings.ts';
import { reservations } from './find.ts';
import { checkHostCounts, checkHostSpecs, createHosts, shardNamesOf } from './host-rules.ts';
import { plannedOperationOf } from './maintenances.ts';
import { createUser, defaultUser } from './user-rules.ts';

/** Adds a new cluster with the status CREATING. Used for restoring a backup, too. */
export function createCluster(
  request: CreateClusterRequest | (Omit<RestoreClusterRequest, 'folderId' | 'backupId'> & { folderId: string }),
  context: Context,
): ClusterRecord {
  const { state, createId } = context;
  const { folderId, name, environment, networkId } = request;
  assertGiven({
    folderId,
    name,
    environment: environment === 'ENVIRONMENT_UNSPECIFIED' ? '' : environment,
    networkId,
  });
  const settings = toSettings(request);
  checkSettings(settings);
  const sharded = request.sharded ?? false;
  const tlsEnabled = request.tlsEnabled ?? false;
  const hostSpecs = request.hostSpecs ?? [];
  checkHostSpecs(hostSpecs, { sharded, tlsEnabled });
  checkHostCounts(hostSpecs, { sharded, diskTypeId: settings.configSpec.resources?.diskTypeId ?? '' });
  assertNameIsFree(context, folderId, name);
  checkQuota(quotas.clusters.metric, context.quotas.clusters, state.clusters.size);

  const id = createId('cluster');
  const cluster: ClusterRecord = {
    id,
    folderId,
    createdAt: toTimestamp(context.now()),
    environment,
    tlsEnabled,
    diskEncryptionKeyId: request.diskEncryptionKeyId ?? undefined,
    settings,
    status: 'CREATING',
    sharded,
    hosts: [],
    shardNames: sharded ? shardNamesOf(hostSpecs) : [],
    users: new Map(),
    retentionPolicies: new Map(),
    accessBindings: [],
    get plannedOperation() {
      return plannedOperationOf(context, id);
    },
    logs: [],
    logWatchers: new Set(),
    busyWith: undefined,
  };
  cluster.hosts = createHosts(cluster, hostSpecs, createId);
  for (const user of [defaultUser(id), ...(request.userSpecs ?? []).map((spec) => createUser(id, spec))]) {
    if (cluster.users.has(user.name)) throw invalidField('userSpecs', `User ${user.name} appears twice`);
    cluster.users.set(user.name, user);
  }
  state.clusters.set(id, cluster);
  return cluster;
}

/** Throws ALREADY_EXISTS when another cluster of the folder has this name, or is about to. */
export function assertNameIsFree(context: Context, folderId: string, name: string, except?: string): void {
  const others = [...context.state.clusters.values()].filter(({ id }) => id !== except);
  const taken = [
    ...others.map((cluster) => ({ folderId: cluster.folderId, name: cluster.settings.name })),
    ...reservations(context).map(({ cluster }) => cluster),
  ];
  if (taken.some((cluster) => cluster?.folderId === folderId && cluster.name === name)) {
    throw new Refusal('ALREADY_EXISTS', `Cluster "${name}" already exists in folder ${folderId}`);
  }
}

/** Throws unless a cluster can be created with this number of shards. */
export function checkShardCount(hostSpecs: readonly HostSpec[], sharded: boolean): void {
  const count = shardNamesOf(hostSpecs).length;
  if (sharded && isRefusedAtCreation(count)) {
    throw invalidField('hostSpecs', `A sharded cluster cannot be created with ${count} shards`);
  }
}

/** Whether a cluster can only come to have this number of shards later. */
export const isRefusedAtCreation = (shards: number): boolean =>
  limits.shardCountsRefusedAtCreation.some((count) => count === shards);
