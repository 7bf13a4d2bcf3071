// Generated from openapi/catalog/host-families.yaml by scripts/generate.ts. Do not edit.
import type { HostFamily } from './types.ts';

/**
 * Families of host classes, what they run on, and the zones and disks they go with.
 *
 * Unconfirmed. No page lists host classes by zone of the region kz1, so none is listed there.
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
    largestDiskGib: 32,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd'],
  },
  b3: {
    platform: 'ICE_LAKE',
    status: 'AVAILABLE',
    coreFraction: 50,
    replicated: false,
    largestDiskGib: 32,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd'],
  },
  hm1: {
    platform: 'BROADWELL',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    largestDiskGib: 4096,
    zones: ['ru-central1-a', 'ru-central1-b'],
    diskTypes: ['network-ssd', 'local-ssd'],
  },
  hm2: {
    platform: 'CASCADE_LAKE',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    largestDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
  hm3: {
    platform: 'ICE_LAKE',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    largestDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
  /** Inferred. The page of host classes names no disk types for the AMD families; the page of storage gives a step of local disks on AMD Zen 4, so they are taken to go with all types, as hm3 does. */
  m4a: {
    platform: 'ZEN_4',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    largestDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
  /** Inferred. As for m4a. */
  m4af: {
    platform: 'ZEN_4_HIGH_FREQUENCY',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    largestDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
  /** Inferred. As for m4a. */
  hm4af: {
    platform: 'ZEN_4_HIGH_FREQUENCY',
    status: 'AVAILABLE',
    coreFraction: 100,
    replicated: true,
    largestDiskGib: 8184,
    zones: ['ru-central1-a', 'ru-central1-b', 'ru-central1-d'],
    diskTypes: ['network-ssd', 'local-ssd', 'network-ssd-nonreplicated', 'network-ssd-io-m3'],
  },
} as const satisfies Readonly<Record<string, HostFamily>>;
