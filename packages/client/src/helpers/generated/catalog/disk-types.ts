// Generated from openapi/catalog/disk-types.yaml by scripts/generate.ts. Do not edit.
import type { DiskType } from './types.ts';

/**
 * Disk types with the sizes they come in and the hosts they need. A disk is also at least as large as its host class demands.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/storage-type.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mrd-limits.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/storage-resize-steps.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/ru-central1-d-local-ssd.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/storage.md}
 */
export const diskTypes: readonly DiskType[] = [
  /** Sources differ. The table of host classes goes up to 8184 GB for hm2 and later without naming a disk type; the page of limits gives network SSDs at most 4096 GB. */
  {
    id: 'network-ssd',
    fewestHosts: { cluster: 1, shard: 1 },
    sizes: [
      { platforms: ['BROADWELL', 'CASCADE_LAKE', 'ICE_LAKE', 'ZEN_4', 'ZEN_4_HIGH_FREQUENCY'], largestGib: 4096 },
    ],
    growth: { gib: 20, percent: 20 },
    unavailable: [],
  },
  {
    id: 'network-ssd-nonreplicated',
    fewestHosts: { cluster: 3, shard: 3 },
    sizes: [
      {
        platforms: ['CASCADE_LAKE', 'ICE_LAKE', 'ZEN_4', 'ZEN_4_HIGH_FREQUENCY'],
        stepGib: 93,
        smallestGib: 93,
        largestGib: 8184,
      },
    ],
    growth: { gib: 93 },
    unavailable: [],
  },
  {
    id: 'network-ssd-io-m3',
    fewestHosts: { cluster: 1, shard: 1 },
    sizes: [
      {
        platforms: ['CASCADE_LAKE', 'ICE_LAKE', 'ZEN_4', 'ZEN_4_HIGH_FREQUENCY'],
        stepGib: 93,
        smallestGib: 93,
        largestGib: 8184,
      },
    ],
    growth: { gib: 93 },
    unavailable: [],
  },
  {
    id: 'local-ssd',
    fewestHosts: { cluster: 3, shard: 2 },
    sizes: [
      { platforms: ['BROADWELL', 'CASCADE_LAKE'], stepGib: 100, smallestGib: 100, largestGib: 1500 },
      /** Inferred. The page of limits gives the range for Ice Lake only; the step is stated for AMD Zen 4 too. */
      { platforms: ['ICE_LAKE', 'ZEN_4', 'ZEN_4_HIGH_FREQUENCY'], stepGib: 368, smallestGib: 368, largestGib: 2944 },
    ],
    growth: { steps: 1 },
    unavailable: [{ zone: 'ru-central1-d', platforms: ['CASCADE_LAKE'] }],
  },
];
