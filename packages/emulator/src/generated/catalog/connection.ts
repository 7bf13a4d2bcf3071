// Generated from openapi/catalog/connection.yaml by scripts/generate.ts. Do not edit.
import type { ConnectionInfo } from './types.ts';

/**
 * How to connect to the hosts of a cluster.
 *
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/operations/connect/index.md}
 * @see {@link https://github.com/yandex-cloud/docs/blob/master/en/managed-valkey/operations/connect/fqdn.md}
 */
export const connection = {
  /** TCP ports of a host. */
  ports: { plain: 6379, tls: 6380, sentinel: 26379 },
  /** Domain of host names. */
  domain: 'mdb.yandexcloud.net',
  /** Address of the certificate authority's certificate. */
  certificate: 'https://storage.yandexcloud.net/cloud-certs/CA.pem',
  /** Address of the management console. */
  console: 'https://console.yandex.cloud',
} as const satisfies ConnectionInfo;
