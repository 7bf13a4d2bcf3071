import type {
  AccessBinding,
  Backup,
  BackupRetentionPolicy,
  ChangeFreeze,
  Cluster,
  Host,
  Maintenance,
  Operation,
  RedisConfig,
  Shard,
  User,
} from '@managed-redis/types';
import type { Context } from '../core/handler.ts';
import type { BackupRecord, ClusterRecord, ClusterState, NamedMessage, OperationRecord, State } from '../core/state.ts';
import { messages } from '../generated/messages.ts';
import { routes } from '../generated/routes.ts';
import { sourceOf } from './backups.ts';
import { updatableFields } from './cluster-settings.ts';
import { toCluster } from './cluster-view.ts';

/** Resources in the form of the API's responses. The state of a world of `@managed-redis/fixtures` is one. */
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
  /** Newest first, as the service lists them. One that is not done yet holds its cluster. */
  readonly operations?: readonly Operation[];
}

/**
 * Adds resources to those that are there.
 * @throws TypeError when something belongs to a cluster that is not there.
 */
export function loadResources(resources: Resources, context: Context): void {
  const { state } = context;
  const { hosts = [], shards = [], users = [], retentionPolicies = [], accessBindings = [] } = resources;
  for (const cluster of resources.clusters ?? []) state.clusters.set(cluster.id, toRecord(structuredClone(cluster)));
  for (const host of hosts) ownerOf(host.clusterId, `host ${host.name}`).hosts.push(structuredClone(host));
  for (const shard of shards) ownerOf(shard.clusterId, `shard ${shard.name}`).shardNames.push(shard.name);
  for (const user of users) ownerOf(user.clusterId, `user ${user.name}`).users.set(user.name, structuredClone(user));
  for (const policy of retentionPolicies) {
    const cluster = ownerOf(policy.clusterId, `retention policy ${policy.policyId}`);
    cluster.retentionPolicies.set(policy.policyId, structuredClone(policy));
  }
  for (const { resourceId, bindings } of accessBindings) {
    ownerOf(resourceId, 'access bindings').accessBindings.push(...structuredClone(bindings));
  }
  for (const item of resources.maintenances ?? []) state.maintenances.set(item.id, structuredClone(item));
  for (const item of resources.changeFreezes ?? []) state.changeFreezes.set(item.id, structuredClone(item));
  // Lists show the newest first; what is remembered is in the order of creation.
  for (const backup of [...(resources.backups ?? [])].sort(byCreation)) {
    state.backups.set(backup.id, { backup: structuredClone(backup), source: sourceOfBackup(backup, state) });
  }
  for (const operation of [...(resources.operations ?? [])].reverse()) {
    const record = toOperationRecord(structuredClone(operation), context);
    state.operations.set(record.id, record);
  }

  function ownerOf(clusterId: string, what: string): ClusterRecord {
    const cluster = state.clusters.get(clusterId);
    if (!cluster) throw new TypeError(`Cannot load ${what}: there is no cluster ${clusterId}`);
    return cluster;
  }
}

function sourceOfBackup({ sourceClusterId, sourceShardNames = [] }: Backup, state: State): BackupRecord['source'] {
  const cluster = state.clusters.get(sourceClusterId);
  if (cluster) return sourceOf(cluster);
  // Its cluster is gone; the backup itself says little.
  return { version: '', diskSize: '0', sharded: sourceShardNames.length > 0, hostSpecs: [] };
}

const byCreation = (left: Backup, right: Backup): number => Date.parse(left.createdAt) - Date.parse(right.createdAt);

function toRecord(cluster: Cluster): ClusterRecord {
  const { id, folderId, createdAt, environment, tlsEnabled = false, sharded = false } = cluster;
  const { redis, modules, fullVersion: _, ...config } = cluster.config;
  const entries = updatableFields.flatMap((field) =>
    field !== 'configSpec' && cluster[field] !== undefined ? [[field, cluster[field]]] : [],
  );
  return {
    id,
    folderId,
    createdAt,
    environment,
    tlsEnabled,
    sharded,
    diskEncryptionKeyId: cluster.diskEncryptionKeyId,
    settings: {
      ...(Object.fromEntries(entries) as Partial<ClusterRecord['settings']>),
      name: cluster.name,
      networkId: cluster.networkId,
      configSpec: {
        ...(config as ClusterRecord['settings']['configSpec']),
        redis: toUserConfig(redis?.userConfig ?? {}),
        ...(modules && { modules: withoutVersions(modules) }),
      },
    },
    status: (cluster.status as ClusterState | undefined) ?? 'RUNNING',
    hosts: [],
    shardNames: [],
    users: new Map(),
    retentionPolicies: new Map(),
    accessBindings: [],
    plannedOperation: cluster.plannedOperation,
    logs: [],
    logWatchers: new Set(),
    busyWith: undefined,
  };
}

const toUserConfig = (config: RedisConfig) => config as NonNullable<ClusterRecord['settings']['configSpec']['redis']>;

/** The version of a module is the service's to tell. */
const withoutVersions = (modules: object) =>
  Object.fromEntries(
    Object.entries(modules as Record<string, { version?: string }>).map(([name, { version: _, ...module }]) => [
      name,
      module,
    ]),
  ) as NonNullable<ClusterRecord['settings']['configSpec']['modules']>;

function toOperationRecord(operation: Operation, { state, operations, now }: Context): OperationRecord {
  const metadata = toNamed(operation.metadata);
  const route = routes.find(({ longRunning }) => longRunning?.metadata === metadata.message);
  if (!route?.longRunning) {
    throw new TypeError(`Cannot load operation ${operation.id}: its metadata is of no known type`);
  }
  const { clusterId, resourceId } = metadata.value as { clusterId?: string; resourceId?: string };
  const cluster = state.clusters.get(clusterId ?? resourceId ?? '');
  const isDone = operation.done ?? false;
  if (!isDone && cluster) cluster.busyWith = operation.id;
  return {
    id: operation.id,
    operationId: route.id,
    description: operation.description ?? '',
    createdAt: operation.createdAt,
    createdBy: operation.createdBy,
    modifiedAt: operation.modifiedAt,
    clusterId: cluster?.id,
    metadata,
    responseMessage: route.longRunning.response,
    done: isDone,
    response: operation.response && toNamed(operation.response),
    error: operation.error,
    dueAt: now() + operations.durationOf(route),
    work: {
      description: operation.description ?? '',
      metadata: metadata.value,
      finish() {
        if (!cluster) return {};
        cluster.status = route.id === 'stopCluster' ? 'STOPPED' : 'RUNNING';
        if (route.id === 'deleteCluster') state.clusters.delete(cluster.id);
        return route.longRunning?.response === 'Cluster' ? toCluster(cluster) : {};
      },
    },
    failure: undefined,
    hiddenReads: 0,
  };
}

/** An `Any` as the message it holds. One of an unknown type is kept as it is. */
function toNamed(any: object | undefined): NamedMessage {
  const { '@type': type = '', ...value } = (any ?? {}) as Record<string, unknown>;
  const name = String(type).replace(/^.*\//, '');
  const message = Object.keys(messages).find((key) => messages[key]?.type === name);
  return message === undefined ? { message: 'Any', value: any ?? {} } : { message, value };
}
