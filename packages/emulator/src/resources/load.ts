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
import type { ClusterState } from '../core/cluster-state.ts';
import type { Context } from '../core/handler.ts';
import type { BackupRecord, ClusterRecord, NamedMessage, OperationRecord, State } from '../core/state.ts';
import { messages } from '../generated/messages.ts';
import { routes } from '../generated/routes.ts';
import { sourceOf } from './backups.ts';
import { updatableFields } from './cluster-settings.ts';
import { isUp, toCluster } from './cluster-view.ts';
import { removeCluster } from './clusters.ts';
import { withMasters } from './failover.ts';
import { plannedOperationOf } from './maintenances.ts';
import { newMaintenance } from './plan-maintenance.ts';
import { defaultUser } from './user-rules.ts';

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
  const clusters = new Map((given.clusters ?? []).map((cluster) => [cluster.id, toRecord(cluster, context)]));
  const findLoaded = (id: string): ClusterRecord | undefined => clusters.get(id) ?? state.clusters.get(id);

  function addTo(clusterId: string, what: string, add: (cluster: ClusterRecord) => unknown): () => void {
    const cluster = findLoaded(clusterId);
    if (!cluster) throw new TypeError(`Cannot load ${what}: there is no cluster ${clusterId}`);
    return () => void add(cluster);
  }

  const { hosts = [], shards = [], users = [], retentionPolicies = [], accessBindings = [] } = given;
  const additions = [
    ...hosts.map((host) => addTo(host.clusterId, `host ${host.name}`, (cluster) => addHost(cluster, host))),
    ...shards.map(({ clusterId, name }) =>
      addTo(clusterId, `shard ${name}`, (cluster) => cluster.shardNames.push(name)),
    ),
    ...users.map((user) => addTo(user.clusterId, `user ${user.name}`, (cluster) => cluster.users.set(user.name, user))),
    ...retentionPolicies.map((policy) =>
      addTo(policy.clusterId, `retention policy ${policy.policyId}`, (cluster) =>
        cluster.retentionPolicies.set(policy.policyId, policy),
      ),
    ),
    ...accessBindings.map(({ resourceId, bindings }) =>
      addTo(resourceId, 'access bindings', (cluster) => cluster.accessBindings.push(...bindings)),
    ),
  ];
  // Lists show the newest first, but the state keeps the order of creation.
  const backups = byId((given.backups ?? []).toSorted(byCreation));
  const operations = (given.operations ?? []).map((item) => toOperationRecord(item, findLoaded, context)).reverse();
  const changeFreezes = byId(given.changeFreezes ?? []);
  const maintenances = byId([...(given.maintenances ?? []), ...plannedMaintenances(given, context)]);

  // From here on nothing throws.
  for (const [id, cluster] of clusters) state.clusters.set(id, cluster);
  for (const add of additions) add();
  for (const cluster of clusters.values()) if (!isUp(cluster)) cluster.hosts = withRoles(cluster.hosts);
  for (const [id, maintenance] of maintenances) state.maintenances.set(id, maintenance);
  for (const [id, changeFreeze] of changeFreezes) state.changeFreezes.set(id, changeFreeze);
  for (const [id, backup] of backups) state.backups.set(id, { backup, source: sourceOfBackup(backup, state) });
  for (const record of operations) {
    state.operations.set(record.id, record);
    const cluster = state.clusters.get(record.clusterId ?? '');
    if (cluster && !record.done) cluster.busyWith = record.id;
  }
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]) =>
  items.map((item) => [item.id, item] as const);

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

function toRecord(cluster: Cluster, context: Context): ClusterRecord {
  const { id, folderId, createdAt, environment, tlsEnabled = false, sharded = false } = cluster;
  const { redis, modules, fullVersion: _, ...config } = cluster.config;
  const status = (cluster.status as ClusterState | undefined) ?? 'RUNNING';
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
    status,
    hosts: [],
    shardNames: [],
    users: new Map(),
    retentionPolicies: new Map(),
    accessBindings: [],
    get plannedOperation() {
      return plannedOperationOf(context, id);
    },
    loaded: { cluster: structuredClone({ ...cluster, status }), hosts: new Map() },
    logs: [],
    logWatchers: new Set(),
    busyWith: undefined,
  };
}

const toUserConfig = (config: RedisConfig) => config as NonNullable<ClusterRecord['settings']['configSpec']['redis']>;

/** Modules without their version, which the service sets. */
const withoutVersions = (modules: object) =>
  Object.fromEntries(
    Object.entries(modules as Record<string, { version?: string }>).map(([name, { version: _, ...module }]) => [
      name,
      module,
    ]),
  ) as NonNullable<ClusterRecord['settings']['configSpec']['modules']>;

function toOperationRecord(
  operation: Operation,
  findLoaded: (clusterId: string) => ClusterRecord | undefined,
  context: Context,
): OperationRecord {
  const { operations, now } = context;
  const metadata = toNamedMessage(operation.metadata);
  const route = routes.find(({ longRunning }) => longRunning?.metadata === metadata.message);
  if (!route?.longRunning) {
    throw new TypeError(`Cannot load operation ${operation.id}: the type of its metadata is unknown`);
  }
  const { clusterId, resourceId } = metadata.value as { clusterId?: string; resourceId?: string };
  const cluster = findLoaded(clusterId ?? resourceId ?? '');
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
    done: operation.done ?? false,
    response: operation.response && toNamedMessage(operation.response),
    error: operation.error,
    dueAt: now() + operations.durationOf(route.id),
    work: {
      description: operation.description ?? '',
      metadata: metadata.value,
      finish() {
        if (!cluster) return {};
        const user = defaultUser(cluster.id);
        // A cluster shows its default user only once it has been created.
        if (cluster.status === 'CREATING' && !cluster.users.has(user.name)) {
          cluster.users.set(user.name, user);
        }
        cluster.status = route.id === 'stopCluster' ? 'STOPPED' : 'RUNNING';
        if (route.id === 'deleteCluster') removeCluster(context, cluster);
        return route.longRunning?.response === 'Cluster' ? toCluster(cluster) : {};
      },
    },
    failure: undefined,
    statusBefore: undefined,
    hiddenReads: 0,
  };
}

/** The message inside an `Any`. An `Any` of an unknown type is kept as it is. */
function toNamedMessage(any: object | undefined): NamedMessage {
  const { '@type': type = '', ...value } = (any ?? {}) as Record<string, unknown>;
  const name = String(type).replace(/^.*\//, '');
  const message = Object.keys(messages).find((key) => messages[key]?.type === name);
  return message === undefined ? { message: 'Any', value: any ?? {} } : { message, value };
}
