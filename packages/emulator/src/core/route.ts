import type { OperationId } from '../generated/operation-types.ts';

/** HTTP methods that the API uses. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** How a query parameter is encoded. */
export type QueryKind = 'string' | 'int64' | 'number' | 'boolean' | 'enum' | 'strings' | 'messages';

/** One operation of the API, as the router and the request reader see it. */
export interface Route {
  readonly id: OperationId;
  readonly httpMethod: HttpMethod;
  /** As the document writes it: `/managed-redis/v1/clusters/{clusterId}:start`. */
  readonly path: string;
  /** As the router writes it. */
  readonly pattern: string;
  readonly authenticated: boolean;
  readonly pathParameters: readonly string[];
  readonly queryParameters: Readonly<Record<string, QueryKind>>;
  readonly hasBody: boolean;
  /** Name of the response message. */
  readonly response: string;
  readonly longRunning?: { readonly metadata: string; readonly response: string };
  readonly pagination?: { readonly items: string };
  readonly streaming?: boolean;
  readonly oneOf?: readonly { readonly fields: readonly string[]; readonly required: boolean }[];
}
