// Generated from openapi/catalog/versions.yaml by scripts/generate.ts. Do not edit.
import type { ServerVersion } from './types.ts';

/**
 * Supported versions of Valkey, oldest first.
 *
 * Unconfirmed. No page shows a response of the version list. Statuses, patch versions and the versions that support modules are our inference: all four versions have full support, the patch versions are Valkey releases of October 2025, and modules arrived with 9.0 but also run on 8.1.
 *
 * Sources differ. The versioning policy announces that clusters of 7.2 and 8.0 will run Valkey 8.1 in a compatible mode, which would show in `fullVersion`; the patch versions here are those of the named version.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/update-policy.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/operations/cluster-version-update.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/concepts/modules.md}
 */
export const versions: readonly ServerVersion[] = [
  {
    id: '7.2-valkey',
    name: '7.2',
    fullVersion: '7.2.11',
    status: 'SUPPORTED',
    updatableTo: ['8.0-valkey', '8.1-valkey', '9.0-valkey'],
    modules: [],
    releasedOn: '2024-04-16',
    supportedUntil: '2028-03-31',
  },
  {
    id: '8.0-valkey',
    name: '8.0',
    fullVersion: '8.0.6',
    status: 'SUPPORTED',
    updatableTo: ['8.1-valkey', '9.0-valkey'],
    modules: [],
    releasedOn: '2024-09-15',
    supportedUntil: '2028-03-31',
  },
  {
    id: '8.1-valkey',
    name: '8.1',
    fullVersion: '8.1.4',
    status: 'ACTUAL',
    updatableTo: ['9.0-valkey'],
    modules: ['valkeySearch', 'valkeyJson', 'valkeyBloom'],
    releasedOn: '2025-03-31',
    supportedUntil: '2028-03-31',
  },
  {
    id: '9.0-valkey',
    name: '9.0',
    fullVersion: '9.0.0',
    status: 'NEW',
    updatableTo: [],
    modules: ['valkeySearch', 'valkeyJson', 'valkeyBloom'],
    releasedOn: '2025-10-21',
    supportedUntil: '2028-10-21',
  },
];
