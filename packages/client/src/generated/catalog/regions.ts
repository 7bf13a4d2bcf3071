// Generated from openapi/catalog/regions.yaml by scripts/generate.ts. Do not edit.
import type { CloudRegion } from './types.ts';

/**
 * Regions of the cloud. The host of the API determines the region; no request has a field for it.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/overview/concepts/region.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/api-design-guide/concepts/endpoints.md}
 */
export const regions = {
  'ru-central1': { name: 'Russia', domain: 'api.cloud.yandex.net' },
  /** Unconfirmed. The domain appears as the discovery host in other open-source clients. That all hosts of the region are in it is inferred; discovery returns their addresses. */
  kz1: { name: 'Kazakhstan', domain: 'api.yandexcloud.kz' },
} as const satisfies Readonly<Record<string, CloudRegion>>;
