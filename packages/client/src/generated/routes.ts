// Generated from openapi/openapi.yaml by scripts/generate.ts. Do not edit.
/** Version of the document this was generated from. */
export const documentVersion = '1.0.0';

/** Name of the header that carries an idempotency key. */
export const idempotencyHeader = 'idempotency-key';

/** Short names of the hosts of the API, which precede the domain. */
export const hosts = ['mdb', 'iam', 'operation'] as const;

/** The host of calls that name none. */
export const defaultHost = 'mdb';

/** Short name of a host. */
export type Host = (typeof hosts)[number];

/** The host of all paths that begin alike. */
export interface Route {
  readonly prefix: string;
  readonly host: Host;
  /** Calls carry no token. */
  readonly anonymous?: true;
}

/** Hosts by the beginning of the path. */
export const routes: readonly Route[] = [
  { prefix: '/managed-redis/', host: 'mdb' },
  { prefix: '/operations/', host: 'operation' },
  { prefix: '/iam/', host: 'iam', anonymous: true },
];
