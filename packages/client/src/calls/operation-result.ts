import type { Operation as WireOperation } from '@managed-redis/types';
import { redactValue } from '../core/redact.ts';
import { OperationFailedError, type OperationFailure } from '../errors/operation-failed-error.ts';

/**
 * The result of an operation that has ended.
 *
 * @throws {OperationFailedError} if it failed. Secrets that the service repeats are left out.
 */
export function readResult<Result>(id: string, state: unknown, secrets: readonly string[]): Result {
  const { error, response } = state as WireOperation;
  if (error) throw failureOf(id, state as WireOperation, secrets);
  return unwrapResult(response) as Result;
}

function failureOf(id: string, state: WireOperation, secrets: readonly string[]): OperationFailedError {
  const { description, metadata, error } = state;
  const operation = {
    id,
    description: description === undefined ? undefined : String(redactValue(description, secrets)),
    metadata: redactValue(metadata, secrets),
  };
  return new OperationFailedError(operation, redactValue(error, secrets) as OperationFailure);
}

/** The message inside a `google.protobuf.Any`. One of protobuf's own messages is in a field named `value`. */
function unwrapResult(response: unknown): unknown {
  const { '@type': type, ...result } = (response ?? {}) as Record<string, unknown>;
  return String(type).includes('google.protobuf.') ? (result.value ?? {}) : result;
}
