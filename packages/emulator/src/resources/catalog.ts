import type { ResourcePreset, Version } from '@managed-redis/types';

export const gibibyte = 1024 ** 3;

const allZones = ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'];

/** Host classes: id, cores, memory in GB. Classes on Broadwell are not offered in ru-central1-d. */
const classes: readonly (readonly [family: string, sizes: string])[] = [
  [
    'hm1.',
    'nano 2/8, micro 2/12, small 2/16, medium 4/24, large 4/32, xlarge 4/48, 2xlarge 4/64, 3xlarge 4/80, 4xlarge 8/96, 5xlarge 8/128, 6xlarge 8/160, 7xlarge 8/192, 8xlarge 8/224, 9xlarge 8/256',
  ],
  ['b2.', 'medium 2/4'],
  [
    'hm2.',
    'nano 2/8, micro 2/12, small 4/16, medium 4/24, large 4/32, xlarge 4/48, 96xlarge 6/96, 128xlarge 8/128, 160xlarge 10/160, 192xlarge 12/192, 224xlarge 14/224, 256xlarge 16/256, 320xlarge 20/320, 384xlarge 24/384, 448xlarge 28/448, 512xlarge 32/512',
  ],
  ['b3-', 'c1-m4 2/4'],
  [
    'hm3-',
    'c2-m8, c2-m12, c4-m16, c4-m24, c4-m32, c4-m48, c6-m60, c6-m78, c6-m96, c8-m128, c12-m192, c14-m224, c16-m256, c20-m320',
  ],
  ['m4a-', 'c2-m16, c4-m32, c8-m64, c16-m128, c32-m256, c64-m512, c96-m768, c128-m1024, c224-m1792'],
  ['m4af-', 'c2-m16, c4-m32, c8-m64, c16-m128, c32-m256, c48-m384, c80-m640'],
  [
    'hm4af-',
    'c2-m20, c2-m24, c4-m40, c4-m48, c8-m80, c8-m96, c16-m160, c16-m192, c32-m320, c32-m384, c48-m480, c48-m576, c80-m800, c80-m960',
  ],
];

/** Host classes the emulator offers: those of the service. */
export const resourcePresets: readonly ResourcePreset[] = classes.flatMap(([family, sizes]) =>
  sizes.split(', ').map((size) => {
    const [, name = '', cores = '', memory = ''] =
      /^(\S+) (\d+)\/(\d+)$/.exec(size) ?? /^(c(\d+)-m(\d+))$/.exec(size) ?? [];
    return {
      id: family + name,
      zoneIds: family === 'hm1.' ? allZones.slice(0, 2) : allZones,
      cores,
      memory: String(Number(memory) * gibibyte),
    };
  }),
);

/** Versions the emulator offers. The first of a pair may be upgraded to those after it. */
export const versions: readonly Version[] = [
  {
    id: '7.2-valkey',
    name: '7.2',
    status: 'SUPPORTED',
    updatableTo: ['8.0-valkey', '8.1-valkey', '9.0-valkey'],
    eolAt: '2028-03-31T00:00:00Z',
  },
  {
    id: '8.0-valkey',
    name: '8.0',
    status: 'SUPPORTED',
    updatableTo: ['8.1-valkey', '9.0-valkey'],
    eolAt: '2028-03-31T00:00:00Z',
  },
  { id: '8.1-valkey', name: '8.1', status: 'ACTUAL', updatableTo: ['9.0-valkey'], eolAt: '2028-03-31T00:00:00Z' },
  { id: '9.0-valkey', name: '9.0', status: 'NEW', updatableTo: [], eolAt: '2028-10-21T00:00:00Z' },
];

/** Patch versions, shown as `config.fullVersion`. */
export const fullVersions: ReadonlyMap<string, string> = new Map([
  ['7.2-valkey', '7.2.9'],
  ['8.0-valkey', '8.0.4'],
  ['8.1-valkey', '8.1.3'],
  ['9.0-valkey', '9.0.0'],
]);

/** Fewest hosts, of a cluster or of each shard, by the type of their disks. */
export const diskTypes: ReadonlyMap<string, { readonly hosts: number; readonly hostsPerShard: number }> = new Map([
  ['network-ssd', { hosts: 1, hostsPerShard: 1 }],
  ['network-ssd-io-m3', { hosts: 1, hostsPerShard: 1 }],
  ['local-ssd', { hosts: 3, hostsPerShard: 2 }],
  ['network-ssd-nonreplicated', { hosts: 3, hostsPerShard: 3 }],
]);

/** Most hosts of a non-sharded cluster, or of a shard. */
export const maximumHosts = 7;

/** Most shards of a cluster. */
export const maximumShards = 10;
