import { secretFields } from '../generated/messages.ts';
import type { OperationId } from '../generated/operation-types.ts';

/** A request the emulator has seen. Tokens are not kept, and secrets in the input are blanked. */
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
  /** HTTP status of the answer. Undefined while there is none, and when the connection was made to fail. */
  readonly status: number | undefined;
}

/** A copy in which every secret is `"[redacted]"`. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, secretFields.has(key) ? '[redacted]' : redact(item)]),
  );
}
