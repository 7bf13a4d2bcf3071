import type { Cluster, ClusterConfig, Host, RedisConfig, ValkeyModules } from '@managed-redis/types';
import type { ClusterRecord, ClusterSettings } from '../core/state.ts';
import { fullVersions } from './catalog.ts';

/** Settings in force where the user has set none. */
const defaultRedisConfig: RedisConfig = {
  maxmemoryPolicy: 'NOEVICTION',
  timeout: '0',
  databases: '16',
  slowlogLogSlowerThan: '10000',
  slowlogMaxLen: '1000',
  clientOutputBufferLimitPubsub: { hardLimit: '33554432', softLimit: '8388608', softSeconds: '60' },
  clientOutputBufferLimitNormal: { hardLimit: '0', softLimit: '0', softSeconds: '0' },
  maxmemoryPercent: '75',
  luaTimeLimit: '5000',
  clusterRequireFullCoverage: true,
  clusterAllowReadsWhenDown: false,
  clusterAllowPubsubshardWhenDown: false,
  lfuDecayTime: '1',
  lfuLogFactor: '10',
  zsetMaxListpackEntries: '128',
};

/** A cluster as responses show it. */
export function toCluster(record: ClusterRecord): Cluster {
  const { settings } = record;
  const { configSpec: _, ...shown } = settings;
  return {
    ...shown,
    id: record.id,
    folderId: record.folderId,
    createdAt: record.createdAt,
    environment: record.environment,
    monitoring: [
      {
        name: 'Console',
        description: 'Charts of the cluster in the console',
        link: `https://console.yandex.cloud/folders/${record.folderId}/managed-redis/cluster/${record.id}/monitoring`,
      },
    ],
    config: toConfig(settings),
    health: isUp(record) ? 'ALIVE' : 'HEALTH_UNKNOWN',
    status: record.status,
    sharded: record.sharded,
    maintenanceWindow: settings.maintenanceWindow ?? { anytime: {} },
    ...(record.plannedOperation && { plannedOperation: record.plannedOperation }),
    tlsEnabled: record.tlsEnabled,
    ...(record.diskEncryptionKeyId !== undefined && { diskEncryptionKeyId: record.diskEncryptionKeyId }),
    isHa: isHighlyAvailable(record),
  };
}

/** Whether its hosts can be reached. */
export const isUp = ({ status }: ClusterRecord): boolean => status === 'RUNNING' || status === 'UPDATING';

/** Whether the hosts of each shard (or of the cluster, when it has none) are spread over availability zones. */
export function isHighlyAvailable({ hosts, shardNames, sharded }: ClusterRecord): boolean {
  const isSpread = (group: readonly Host[]): boolean => new Set(group.map((host) => host.zoneId)).size > 1;
  return sharded
    ? shardNames.every((name) => isSpread(hosts.filter((host) => host.shardName === name)))
    : isSpread(hosts);
}

function toConfig({ configSpec }: ClusterSettings): ClusterConfig {
  const { redis: userConfig = {}, version = '', resources = {}, modules, ...rest } = configSpec;
  return {
    ...(rest as Omit<ClusterConfig, 'version' | 'resources'>),
    version,
    resources,
    backupWindowStart: rest.backupWindowStart ?? { hours: 22 },
    backupRetainPeriodDays: rest.backupRetainPeriodDays ?? '7',
    redis: {
      effectiveConfig: { ...defaultRedisConfig, ...userConfig } as RedisConfig,
      userConfig: userConfig as RedisConfig,
      defaultConfig: defaultRedisConfig,
    },
    ...(modules && { modules: toModules(modules as ValkeyModules) }),
    fullVersion: fullVersions.get(version) ?? version,
  };
}

/** Modules that are on show their version. */
function toModules({ valkeySearch, valkeyJson, valkeyBloom }: ValkeyModules): ValkeyModules {
  const withVersion = <Module extends { enabled?: boolean }>(module: Module): Module =>
    module.enabled ? { ...module, version: '1.0.0' } : module;
  return {
    ...(valkeySearch && { valkeySearch: withVersion(valkeySearch) }),
    ...(valkeyJson && { valkeyJson: withVersion(valkeyJson) }),
    ...(valkeyBloom && { valkeyBloom: withVersion(valkeyBloom) }),
  };
}
