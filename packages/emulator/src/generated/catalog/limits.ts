// Generated from openapi/catalog/limits.yaml by scripts/generate.ts. Do not edit.
import type { ServiceLimits } from './types.ts';

/**
 * Limits that cannot be raised.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mrd-limits.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/sharding.md}
 */
export const limits = {
  /** Maximum number of hosts per shard. */
  maximumHostsPerShard: 7,
  /** Maximum number of hosts of a non-sharded cluster. */
  maximumHostsPerCluster: 7,
  /** Maximum number of hosts of a sharded cluster. */
  maximumHostsPerShardedCluster: 70,
  /** Minimum number of shards of a sharded cluster. */
  minimumShards: 1,
  /** Maximum number of shards of a cluster. */
  maximumShards: 10,
  /**
   * Numbers of shards that a cluster cannot be created with, but can reach later.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/sharding.md}
   */
  shardCountsRefusedAtCreation: [2],
  /** Maximum number of connections to a cluster. */
  maximumConnections: 65000,
  /**
   * Hash slots of a sharded cluster.
   *
   * Sources differ. The page on sharding states 16,348; Valkey has 16384.
   */
  slots: 16384,
  /**
   * Name of the shard that gets all hosts when sharding is enabled.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/enable-sharding-shard-note.md}
   */
  firstShardName: 'shard1',
} as const satisfies ServiceLimits;
