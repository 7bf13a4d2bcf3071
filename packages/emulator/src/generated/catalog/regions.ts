// Generated from openapi/catalog/regions.yaml by scripts/generate.ts. Do not edit.
import type { Region } from './types.ts';

/**
 * Regions of the cloud. The host of the API determines the region; no request has a field for it.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/overview/concepts/region.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/api-design-guide/concepts/endpoints.md}
 */
export const regions: readonly Region[] = [
  { id: 'ru-central1', name: 'Russia', discovery: 'api.cloud.yandex.net' },
  /** Unconfirmed. The discovery host appears only in other open-source clients. Discovery returns the hosts of this API and of operations. */
  { id: 'kz1', name: 'Kazakhstan', discovery: 'api.yandexcloud.kz' },
];
