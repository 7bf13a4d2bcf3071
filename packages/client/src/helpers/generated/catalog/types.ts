// Generated from openapi/catalog/schema.yaml by scripts/generate.ts. Do not edit.
/** Sizes of a disk type on some platforms. */
export interface DiskSizes {
  readonly platforms: readonly Platform[];
  /** Sizes are multiples of it, in GiB. Any number of bytes where there is none. */
  readonly stepGib?: number;
  /** Smallest size, in GiB. That of the host class where there is none. */
  readonly smallestGib?: number;
  /** Largest size, in GiB. */
  readonly largestGib: number;
}

/** A disk type. */
export interface DiskType {
  /** Value of `diskTypeId`. */
  readonly id: string;
  /** Fewest hosts that disks of this type demand. */
  readonly fewestHosts: {
    /** Of a cluster without shards. */
    readonly cluster: number;
    /** Of each shard. */
    readonly shard: number;
  };
  /** Sizes by platform. A platform that is missing does not take the type. */
  readonly sizes: readonly DiskSizes[];
  /** How far a disk grows by itself. The largest of what is given. */
  readonly growth: {
    /** GiB. */
    readonly gib?: number;
    /** Percent of the present size. */
    readonly percent?: number;
    /** Steps of the disk type. */
    readonly steps?: number;
  };
  /** Where the type is not offered. */
  readonly unavailable: readonly {
    readonly zone: string;
    readonly platforms: readonly Platform[];
  }[];
}

/** Generation of the processors that hosts run on. */
export type Platform = 'BROADWELL' | 'CASCADE_LAKE' | 'ICE_LAKE' | 'ZEN_4' | 'ZEN_4_HIGH_FREQUENCY';
