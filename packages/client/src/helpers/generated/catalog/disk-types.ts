// Generated from openapi/catalog/disk-types.yaml by scripts/generate.ts. Do not edit.
import type { DiskType } from './types.ts';

/**
 * Disk types, with their sizes and the number of hosts they require. The host class can require a larger disk.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/storage-type.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mrd-limits.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/mvk/storage-resize-steps.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/ru-central1-d-local-ssd.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/storage.md}
 */
export const diskTypes: readonly DiskType[] = [
  /** Sources differ. The table of host classes goes up to 8184 GB for hm2 and later without naming a disk type; the page on limits states at most 4096 GB for network SSDs. The page on limits is followed. */
  {
    id: 'network-ssd',
    minimumHosts: { cluster: 1, shard: 1 },
    sizes: [
      { platforms: ['BROADWELL', 'CASCADE_LAKE', 'ICE_LAKE', 'ZEN_4', 'ZEN_4_HIGH_FREQUENCY'], maximumGib: 4096 },
    ],
    growth: { gib: 20, percent: 20 },
    unavailable: [],
  },
  {
    id: 'network-ssd-nonreplicated',
    minimumHosts: { cluster: 3, shard: 3 },
    sizes: [
      {
        platforms: ['CASCADE_LAKE', 'ICE_LAKE', 'ZEN_4', 'ZEN_4_HIGH_FREQUENCY'],
        stepGib: 93,
        minimumGib: 93,
        maximumGib: 8184,
      },
    ],
    growth: { gib: 93 },
    unavailable: [],
  },
  {
    id: 'network-ssd-io-m3',
    minimumHosts: { cluster: 1, shard: 1 },
    sizes: [
      {
        platforms: ['CASCADE_LAKE', 'ICE_LAKE', 'ZEN_4', 'ZEN_4_HIGH_FREQUENCY'],
        stepGib: 93,
        minimumGib: 93,
        maximumGib: 8184,
      },
    ],
    growth: { gib: 93 },
    unavailable: [],
  },
  {
    id: 'local-ssd',
    minimumHosts: { cluster: 3, shard: 2 },
    sizes: [
      { platforms: ['BROADWELL', 'CASCADE_LAKE'], stepGib: 100, minimumGib: 100, maximumGib: 1500 },
      /** Inferred. The page on limits states the range for Ice Lake only; the step is documented for AMD Zen 4 too. */
      { platforms: ['ICE_LAKE', 'ZEN_4', 'ZEN_4_HIGH_FREQUENCY'], stepGib: 368, minimumGib: 368, maximumGib: 2944 },
    ],
    growth: { steps: 1 },
    unavailable: [{ zone: 'ru-central1-d', platforms: ['CASCADE_LAKE'] }],
  },
];
