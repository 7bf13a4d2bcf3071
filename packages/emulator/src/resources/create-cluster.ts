import type { CreateClusterRequest, HostSpec, RestoreClusterRequest } from '@managed-redis/types';
import { toTimestamp } from '../core/clock.ts';
import type { Context } from '../core/handler.ts';
import { checkQuota } from '../core/quotas.ts';
import { assertGiven, invalidField, Refusal } from '../core/refusal.ts';
import type { ClusterRecord, ClusterSettings } from '../core/state.ts';
import { limits } from '../generated/catalog/limits.ts';
import { quotas } from '../generated/catalog/quotas.ts';
import { checkSettings, toSettings } from './cluster-settings.ts';
import { reservations } from './find.ts';
import { checkHostCounts, checkHostSpecs, checkHostZones, createHosts, shardNamesOf } from './host-rules.ts';
import { newClusterRecord } from './new-cluster-record.ts';
import { checkSettingsPassword } from './password-rules.ts';
import { createUser, defaultUser } from './user-rules.ts';

/** The input of a new cluster. Restoring a backup creates one, too. */
type NewCluster = CreateClusterRequest | (Omit<RestoreClusterRequest, 'folderId' | 'backupId'> & { folderId: string });

/** Adds a new cluster with the status CREATING. */
export function createCluster(request: NewCluster, context: Context): ClusterRecord {
  const { state, createId } = context;
  const { folderId, environment, sharded = false, hostSpecs = [], userSpecs = [] } = request;
  const settings = toSettings(request);
  checkNewCluster(request, settings, context);
  const id = createId('cluster');
  const cluster = newClusterRecord(context, {
    id,
    folderId,
    createdAt: toTimestamp(context.now()),
    environment,
    tlsEnabled: request.tlsEnabled ?? false,
    diskEncryptionKeyId: request.diskEncryptionKeyId ?? undefined,
    settings,
    status: 'CREATING',
    sharded,
    shardNames: sharded ? shardNamesOf(hostSpecs) : [],
  });
  cluster.hosts = createHosts(cluster, hostSpecs, createId);
  const users = userSpecs.map((spec, index) => createUser(cluster, spec, `userSpecs[${index}]`));
  for (const user of [defaultUser(id), ...users]) {
    if (cluster.users.has(user.name)) throw invalidField('userSpecs', `User ${user.name} appears twice`);
    cluster.users.set(user.name, user);
  }
  state.clusters.set(id, cluster);
  return cluster;
}

/** Throws when the service would refuse to create such a cluster. */
function checkNewCluster(request: NewCluster, settings: ClusterSettings, context: Context): void {
  const { folderId, name, environment, networkId, sharded = false, hostSpecs = [] } = request;
  assertGiven({
    folderId,
    name,
    environment: environment === 'ENVIRONMENT_UNSPECIFIED' ? '' : environment,
    networkId,
  });
  checkSettings(settings);
  checkSettingsPassword(request.configSpec);
  checkHostZones(hostSpecs, settings.configSpec.resources?.resourcePresetId);
  checkHostSpecs(hostSpecs, { sharded, tlsEnabled: request.tlsEnabled ?? false });
  checkHostCounts(hostSpecs, { sharded, diskTypeId: settings.configSpec.resources?.diskTypeId ?? '' });
  assertNameIsFree(context, folderId, name);
  checkQuota(quotas.clusters.metric, context.quotas.clusters, context.state.clusters.size);
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
