// Generated from openapi/catalog/limits.yaml by scripts/generate.ts. Do not edit.
import type { ServiceLimits } from './types.ts';

/**
 * Limits that no quota raises.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mrd-limits.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/sharding.md}
 */
export const limits = {
  /** Most hosts of a shard. */
  mostHostsPerShard: 7,
  /** Most hosts of a cluster without shards. */
  mostHostsPerCluster: 7,
  /** Most hosts of a sharded cluster. */
  mostHostsPerShardedCluster: 70,
  /** Fewest shards of a sharded cluster. */
  fewestShards: 1,
  /** Most shards of a cluster. */
  mostShards: 10,
  /**
   * Numbers of shards that a cluster cannot be created with.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/sharding.md}
   */
  shardCountsRefusedAtCreation: [2],
  /** Most connections to a cluster. */
  mostConnections: 65000,
  /**
   * Hash slots of a sharded cluster.
   *
   * Sources differ. The page of sharding prints 16,348; Valkey has 16384.
   */
  slots: 16384,
  /**
   * Shard that all hosts land in when sharding is enabled.
   *
   * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/enable-sharding-shard-note.md}
   */
  nameOfFirstShard: 'shard1',
} as const satisfies ServiceLimits;
