// Generated from openapi/catalog/schema.yaml by scripts/generate.ts. Do not edit.
/** Sizes of a disk type on some platforms. */
export interface DiskSizes {
  readonly platforms: readonly Platform[];
  /** Sizes are multiples of this, in GiB. Absent if any number of bytes is allowed. */
  readonly stepGib?: number;
  /** Minimum size, in GiB. Absent if only the host class sets a minimum. */
  readonly minimumGib?: number;
  /** Maximum size, in GiB. */
  readonly maximumGib: number;
}

/** A disk type. */
export interface DiskType {
  /** Value of `diskTypeId`. */
  readonly id: string;
  /** Minimum number of hosts with disks of this type. */
  readonly minimumHosts: {
    /** In a non-sharded cluster. */
    readonly cluster: number;
    /** In each shard. */
    readonly shard: number;
  };
  /** Sizes by platform. A platform that is not listed does not support the type. */
  readonly sizes: readonly DiskSizes[];
  /** How far a disk grows automatically: the largest of the given amounts. */
  readonly growth: {
    /** Amount, in GiB. */
    readonly gib?: number;
    /** Percent of the current size. */
    readonly percent?: number;
    /** Number of steps of the disk type. */
    readonly steps?: number;
  };
  /** Zones and platforms where the type is not available. */
  readonly unavailable: readonly {
    readonly zone: string;
    readonly platforms: readonly Platform[];
  }[];
}

/** Generation of the processors that hosts run on. */
export type Platform = 'BROADWELL' | 'CASCADE_LAKE' | 'ICE_LAKE' | 'ZEN_4' | 'ZEN_4_HIGH_FREQUENCY';
