import type {
  Cluster,
  ClusterConfig,
  Host,
  MaintenanceWindow,
  RedisConfig,
  RedisConfigSet,
  ValkeyModules,
} from '@managed-redis/types';
import { isSame } from '../core/is-same.ts';
import type { ClusterRecord, ClusterSettings } from '../core/state.ts';
import { connection } from '../generated/catalog/connection.ts';
import { configSpecFields } from '../generated/catalog/fields.ts';
import { modules as serverModules } from '../generated/catalog/modules.ts';
import { defaultRedisConfig, findVersion } from './catalog.ts';

/** A cluster as responses show it. */
export function toCluster(record: ClusterRecord): Cluster {
  const { settings, loaded } = record;
  const { configSpec: _, maintenanceWindow = { anytime: {} }, name, networkId, ...shown } = settings;
  return {
    // The settings were read from JSON, so no field of them holds `undefined`.
    ...(shown as Partial<Cluster>),
    name,
    networkId,
    id: record.id,
    folderId: record.folderId,
    createdAt: record.createdAt,
    environment: record.environment,
    monitoring: (loaded?.cluster.folderId === record.folderId && loaded.cluster.monitoring) || [
      {
        name: 'Console',
        description: 'Charts of the cluster in the console',
        link: `${connection.console}/folders/${record.folderId}/managed-redis/cluster/${record.id}/monitoring`,
      },
    ],
    config: toConfig(settings, loaded?.cluster.config),
    health: healthOf(record),
    status: record.status,
    sharded: record.sharded,
    maintenanceWindow: maintenanceWindow as MaintenanceWindow,
    ...(record.plannedOperation && { plannedOperation: record.plannedOperation }),
    tlsEnabled: record.tlsEnabled,
    ...(record.diskEncryptionKeyId !== undefined && { diskEncryptionKeyId: record.diskEncryptionKeyId }),
    isHa: record.hosts.length === 0 ? (loaded?.cluster.isHa ?? false) : isHighlyAvailable(record),
  };
}

/** Whether the hosts of a cluster in this status can be reached. */
export const isUp = ({ status }: { readonly status?: string }): boolean =>
  status === 'RUNNING' || status === 'UPDATING';

/** The loaded cluster, while its report of health still applies: the hosts are up, or down, as they were then. */
export const reportOf = (record: ClusterRecord): ClusterRecord['loaded'] =>
  record.loaded && isUp(record) === isUp(record.loaded.cluster) ? record.loaded : undefined;

function healthOf(record: ClusterRecord): NonNullable<Cluster['health']> {
  const report = reportOf(record);
  if (report) return report.cluster.health ?? 'HEALTH_UNKNOWN';
  return isUp(record) ? 'ALIVE' : 'HEALTH_UNKNOWN';
}

/** Whether the hosts of each shard (or of a cluster without shards) are spread over several availability zones. */
export function isHighlyAvailable({ hosts, shardNames, sharded }: ClusterRecord): boolean {
  const isSpread = (group: readonly Host[]): boolean => new Set(group.map((host) => host.zoneId)).size > 1;
  return sharded
    ? shardNames.every((name) => isSpread(hosts.filter((host) => host.shardName === name)))
    : isSpread(hosts);
}

function toConfig({ configSpec }: ClusterSettings, loaded?: ClusterConfig): ClusterConfig {
  const { redis: userConfig = {}, version = '', resources = {}, modules, ...rest } = configSpec;
  return {
    ...(rest as Omit<ClusterConfig, 'version' | 'resources'>),
    version,
    resources,
    backupWindowStart: rest.backupWindowStart ?? configSpecFields.backupWindowStart.default,
    backupRetainPeriodDays: rest.backupRetainPeriodDays ?? configSpecFields.backupRetainPeriodDays.default,
    redis: toRedisConfigSet(userConfig as RedisConfig, loaded?.redis),
    ...(modules && { modules: toModules(modules as ValkeyModules, loaded?.modules) }),
    fullVersion: (loaded?.version === version && loaded.fullVersion) || (findVersion(version)?.fullVersion ?? version),
  };
}

/** The settings in force are the defaults, overlaid by those of the user. */
function toRedisConfigSet(userConfig: RedisConfig, loaded?: RedisConfigSet): RedisConfigSet {
  if (loaded?.effectiveConfig && isSame(userConfig, loaded.userConfig ?? {})) return loaded;
  const defaultConfig = loaded?.defaultConfig ?? defaultRedisConfig;
  return { effectiveConfig: { ...defaultConfig, ...userConfig }, userConfig, defaultConfig };
}

/** Enabled modules show their version. */
function toModules(modules: ValkeyModules, loaded?: ValkeyModules): ValkeyModules {
  const names = Object.keys(serverModules) as (keyof typeof serverModules)[];
  const entries = names.flatMap((name) => {
    const module = modules[name];
    if (!module) return [];
    const version = loaded?.[name]?.version ?? serverModules[name].version;
    return [[name, module.enabled ? { ...module, version } : module] as const];
  });
  return Object.fromEntries(entries);
}
