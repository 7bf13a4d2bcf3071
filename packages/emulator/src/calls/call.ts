import type { OperationId } from '../generated/operation-types.ts';

/** A request the emulator has received. Tokens are not kept, and secrets in the input are redacted. */
export interface Call {
  /** Undefined when no operation has this method and path. */
  readonly operation: OperationId | undefined;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Path and query parameters and fields of the body. Empty when the request was answered before it was read. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly idempotencyKey: string | undefined;
  readonly requestId: string;
  /** When it came, RFC 3339. */
  readonly at: string;
  /** HTTP status of the answer. Undefined until there is one, and when a fault broke the connection. */
  readonly status: number | undefined;
}
