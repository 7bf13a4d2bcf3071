// Generated from openapi/catalog/setting-defaults.yaml by scripts/generate.ts. Do not edit.
import type { SettingDefaults } from './types.ts';

/**
 * Settings of the server that the pages give no default for, with the values in force where a cluster sets none. Those with a documented default have it in the schema `RedisConfig`.
 *
 * Inferred. Valkey's own defaults. The service may set others.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mrd-dbms-settings.md}
 */
export const settingDefaults = {
  /** Buffer limits of connections that subscribe. */
  clientOutputBufferLimitPubsub: { hardLimit: '33554432', softLimit: '8388608', softSeconds: '60' },
  /** Buffer limits of ordinary connections. */
  clientOutputBufferLimitNormal: { hardLimit: '0', softLimit: '0', softSeconds: '0' },
  /** Milliseconds that a script may run. */
  luaTimeLimit: '5000',
  /** Whether a cluster stops when slots are not served. */
  clusterRequireFullCoverage: true,
  /** Whether a stopped cluster can be read. */
  clusterAllowReadsWhenDown: false,
  /** Whether sharded Pub/Sub works while a cluster is down. */
  clusterAllowPubsubshardWhenDown: false,
  /** Minutes after which LFU counters decay. */
  lfuDecayTime: '1',
  /** How slowly LFU counters grow. */
  lfuLogFactor: '10',
  /** Entries up to which a sorted set is packed. */
  zsetMaxListpackEntries: '128',
} as const satisfies SettingDefaults;
