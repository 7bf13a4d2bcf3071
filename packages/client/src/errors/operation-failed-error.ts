import { type DecodedDetails, decodeDetails, type ErrorDetail } from './error-details.ts';
import { define, guard, SdkError } from './sdk-error.ts';
import { type StatusName, statusNames } from './status-codes.ts';

/** What an operation says when it ends with a failure. */
export interface OperationFailure {
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly ErrorDetail[];
}

/** A long-running operation ended with a failure, roll-back included. `CANCELLED` when somebody cancelled it. */
export class OperationFailedError extends SdkError {
  /** Name of the google.rpc code the operation ended with. */
  declare readonly code: StatusName;
  readonly grpcCode: number;
  readonly operationId: string;
  readonly description: string | undefined;
  /** What the operation worked on, such as `{ clusterId }`. */
  readonly metadata: unknown;
  /** What the operation says, without its id. */
  readonly serviceMessage: string;
  readonly details: readonly ErrorDetail[];
  /** Details by meaning. */
  readonly decoded: DecodedDetails;

  constructor(
    operation: { readonly id: string; readonly description?: string | undefined; readonly metadata?: unknown },
    failure: OperationFailure,
  ) {
    const grpcCode = failure.code !== undefined && statusNames[failure.code] ? failure.code : 2;
    const code = statusNames[grpcCode]!;
    const what = operation.description ? ` (${operation.description})` : '';
    super(`Operation ${operation.id}${what} failed: ${code}: ${failure.message ?? 'no message'}`, code);
    this.grpcCode = grpcCode;
    this.operationId = operation.id;
    this.description = operation.description;
    this.metadata = operation.metadata;
    this.serviceMessage = failure.message ?? '';
    this.details = Array.isArray(failure.details) ? failure.details : [];
    this.decoded = decodeDetails(this.details);
  }

  static {
    define(OperationFailedError, 'OperationFailedError');
  }
}

/** Whether a value is an {@link OperationFailedError}. */
export const isOperationFailedError = /* @__PURE__ */ guard<OperationFailedError>('OperationFailedError');
