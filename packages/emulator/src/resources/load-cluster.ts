import type { Cluster, RedisConfig } from '@managed-redis/types';
import type { ClusterState } from '../core/cluster-state.ts';
import type { Context } from '../core/handler.ts';
import type { ClusterRecord } from '../core/state.ts';
import { updatableFields } from './cluster-settings.ts';
import { newClusterRecord } from './new-cluster-record.ts';

/** The record of a cluster in the form of a response. Its hosts and users are added later. */
export function toClusterRecord(cluster: Cluster, context: Context): ClusterRecord {
  const { id, folderId, createdAt, environment, tlsEnabled = false, sharded = false } = cluster;
  const { redis, modules, fullVersion: _, ...config } = cluster.config;
  const status = (cluster.status as ClusterState | undefined) ?? 'RUNNING';
  const entries = updatableFields.flatMap((field) =>
    field !== 'configSpec' && cluster[field] !== undefined ? [[field, cluster[field]]] : [],
  );
  return newClusterRecord(context, {
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
    shardNames: [],
    loaded: { cluster: structuredClone({ ...cluster, status }), hosts: new Map() },
  });
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
