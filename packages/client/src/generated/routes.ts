// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/** Version of the document this was generated from. */
export const documentVersion = '1.0.0';

/** Short names of the hosts of the API. Each stands before the domain in the address. */
export const hosts = ['mdb', 'iam', 'operation'] as const;

/** Domain of the hosts, as the document names them. */
export const domain = 'api.cloud.yandex.net';

/** The host of calls that name none. */
export const defaultHost = 'mdb';

/** Short name of a host. */
export type Host = (typeof hosts)[number];

/** Host by the beginning of the path. `anonymous` calls carry no token. */
export const routes: readonly { readonly prefix: string; readonly host: Host; readonly anonymous?: true }[] = [
  { prefix: '/managed-redis/', host: 'mdb' },
  { prefix: '/operations/', host: 'operation' },
  { prefix: '/iam/', host: 'iam', anonymous: true },
];
