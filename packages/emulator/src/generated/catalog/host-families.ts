// Generated from openapi/catalog/host-families.yaml by scripts/generate.ts. Do not edit.
import type { HostFamily } from './types.ts';

/**
 * Families of host classes, with their platform, zones and disk types.
 *
 * Unconfirmed. No page lists the host classes of the region kz1, so no family lists its zone.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/instance-types.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/_includes/mdb/ru-central1-d-restrictions.md}
 */
export const hostFamilies = {
  b2: {
    platform: 'CASCADE_LAKE',
    status: 'AVAILABLE',
    coreFraction: 50,
    replicated: false,
    maximumDiskGib: 32,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd'],
  },
  b3: {
    platform: 'ICE_LAKE',
    status: 'AVAILABLE',
    coreFraction: 50,
    replicated: false,
    maximumDiskGib: 32,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd'],
  },
  hm1: {
    platform: 'BROADWELL',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    maximumDiskGib: 4096,
    zones: ['ru-central1-a', 'ru-central1-b'],
    diskTypes: ['network-ssd', 'local-ssd'],
  },
  hm2: {
    platform: 'CASCADE_LAKE',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    maximumDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
  hm3: {
    platform: 'ICE_LAKE',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    maximumDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
  /** Inferred. The page on host classes names no disk types for the AMD families. The page on storage states a step for local disks on AMD Zen 4, so they are assumed to support the same types as hm3. */
  m4a: {
    platform: 'ZEN_4',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    maximumDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
  /** Inferred. See m4a. */
  m4af: {
    platform: 'ZEN_4_HIGH_FREQUENCY',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    maximumDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
  /** Inferred. See m4a. */
  hm4af: {
    platform: 'ZEN_4_HIGH_FREQUENCY',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    maximumDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
} as const satisfies Readonly<Record<string, HostFamily>>;
