// Generated from openapi/catalog/zones.yaml by scripts/generate.ts. Do not edit.
import type { Zone } from './types.ts';

/**
 * Availability zones. New hosts can only be created in available zones.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/overview/concepts/geo-scope.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/overview/concepts/region.md}
 */
export const zones: readonly Zone[] = [
  { id: 'ru-central1-a', region: 'ru-central1', status: 'AVAILABLE', hostPrefix: 'rc1a' },
  { id: 'ru-central1-b', region: 'ru-central1', status: 'AVAILABLE', hostPrefix: 'rc1b' },
  { id: 'ru-central1-c', region: 'ru-central1', status: 'RETIRED', hostPrefix: 'rc1c' },
  { id: 'ru-central1-d', region: 'ru-central1', status: 'AVAILABLE', hostPrefix: 'rc1d' },
  /** Inferred. No page shows a host name in this region; the prefix follows the pattern of the other zones. */
  { id: 'kz1-a', region: 'kz1', status: 'AVAILABLE', hostPrefix: 'kz1a' },
];
