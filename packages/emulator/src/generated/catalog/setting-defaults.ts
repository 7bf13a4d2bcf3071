// Generated from openapi/catalog/setting-defaults.yaml by scripts/generate.ts. Do not edit.
import type { SettingDefaults } from './types.ts';

/**
 * Defaults of server settings for which the documentation states none. Documented defaults are in the schema `RedisConfig`.
 *
 * Inferred. Valkey's own defaults. The service may set others.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mrd-dbms-settings.md}
 */
export const settingDefaults = {
  /** Buffer limits of connections that subscribe to channels. */
  clientOutputBufferLimitPubsub: { hardLimit: '33554432', softLimit: '8388608', softSeconds: '60' },
  /** Buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal: { hardLimit: '0', softLimit: '0', softSeconds: '0' },
  /** How long a script may run, in milliseconds. */
  luaTimeLimit: '5000',
  /** Whether a cluster stops serving requests while slots are not covered. */
  clusterRequireFullCoverage: true,
  /** Whether a cluster serves reads while it is down. */
  clusterAllowReadsWhenDown: false,
  /** Whether sharded Pub/Sub works while a cluster is down. */
  clusterAllowPubsubshardWhenDown: false,
  /** Minutes after which usage counters decay. */
  lfuDecayTime: '1',
  /** How slowly usage counters grow. */
  lfuLogFactor: '10',
  /** Maximum number of members of a compact sorted set. */
  zsetMaxListpackEntries: '128',
} as const satisfies SettingDefaults;
