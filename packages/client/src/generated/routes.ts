// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/** Version of the document this was generated from. */
export const documentVersion = '1.0.0';

/** Hosts of the API by short name, as the document names them. */
export const hosts = {
  mdb: 'https://mdb.api.cloud.yandex.net',
  iam: 'https://iam.api.cloud.yandex.net',
  operation: 'https://operation.api.cloud.yandex.net',
} as const;

/** The host of calls that name none. */
export const defaultHost = 'mdb';

/** Short name of a host. */
export type Host = keyof typeof hosts;

/** Host by the beginning of the path. `anonymous` calls carry no token. */
export const routes: readonly { readonly prefix: string; readonly host: Host; readonly anonymous?: true }[] = [
  { prefix: '/managed-redis/', host: 'mdb' },
  { prefix: '/operations/', host: 'operation' },
  { prefix: '/iam/', host: 'iam', anonymous: true },
];
