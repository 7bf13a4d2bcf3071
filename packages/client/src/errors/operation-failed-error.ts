import { type DecodedDetails, decodeDetails, type ErrorDetail } from './error-details.ts';
import { hasErrorClass, nameErrorClass, SdkError } from './sdk-error.ts';
import { codeOf, type StatusName, statusNameOf } from './status-codes.ts';

/** The `error` of an operation that failed. */
export interface OperationFailure {
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly ErrorDetail[];
}

/** A long-running operation failed, and any roll-back is over. `CANCELLED` if somebody cancelled it. */
export class OperationFailedError extends SdkError {
  /** Name of the google.rpc code the operation ended with. */
  declare readonly code: StatusName;
  /** Number of that code. */
  readonly grpcCode: number;
  readonly operationId: string;
  readonly description: string | undefined;
  /** What the operation worked on, such as `{ clusterId }`. */
  readonly metadata: unknown;
  /** The message of the operation, without its id. */
  readonly serviceMessage: string;
  readonly details: readonly ErrorDetail[];
  /** Details by meaning. */
  readonly decoded: DecodedDetails;

  constructor(
    operation: { readonly id: string; readonly description?: string | undefined; readonly metadata?: unknown },
    failure: OperationFailure,
  ) {
    const { id, description, metadata } = operation;
    const code = statusNameOf(failure.code) ?? 'UNKNOWN';
    const what = description ? `Operation ${id} (${description})` : `Operation ${id}`;
    const reason = failure.message ? `${code}: ${failure.message}` : code;
    super(`${what} failed: ${reason}`, code);
    this.grpcCode = codeOf(code);
    this.operationId = id;
    this.description = description;
    this.metadata = metadata;
    this.serviceMessage = failure.message ?? '';
    this.details = Array.isArray(failure.details) ? failure.details : [];
    this.decoded = decodeDetails(this.details);
  }
}
nameErrorClass(OperationFailedError, 'OperationFailedError');

/** Whether a value is an {@link OperationFailedError}. */
export function isOperationFailedError(error: unknown): error is OperationFailedError {
  return hasErrorClass(error, 'OperationFailedError');
}
