import { type DecodedDetails, decodeDetails, type ErrorDetail } from './error-details.ts';
import { guard, SdkError } from './sdk-error.ts';
import { type StatusName, statusNames } from './status-codes.ts';

/** What an operation says when it ends with a failure. */
export interface OperationFailure {
  readonly code?: number;
  readonly message?: string;
  readonly details?: readonly ErrorDetail[];
}

/** A long-running operation ended with a failure, roll-back included. `CANCELLED` when somebody cancelled it. */
export class OperationFailedError extends SdkError {
  static override get name(): string {
    return 'OperationFailedError';
  }

  /** Name of the google.rpc code the operation ended with. */
  declare readonly code: StatusName;
  declare readonly grpcCode: number;
  declare readonly operationId: string;
  declare readonly description: string | undefined;
  /** What the operation worked on, such as `{ clusterId }`. */
  declare readonly metadata: unknown;
  /** What the operation says, without its id. */
  declare readonly serviceMessage: string;
  declare readonly details: readonly ErrorDetail[];
  /** Details by meaning. */
  declare readonly decoded: DecodedDetails;

  constructor(
    operation: { readonly id: string; readonly description?: string | undefined; readonly metadata?: unknown },
    failure: OperationFailure,
  ) {
    const grpcCode = failure.code && statusNames[failure.code] ? failure.code : 2;
    const { message = '' } = failure;
    const code = statusNames[grpcCode]!;
    const what = operation.description ? ` (${operation.description})` : '';
    const details = Array.isArray(failure.details) ? failure.details : [];
    super(`Operation ${operation.id}${what} failed: ${code}${message && `: ${message}`}`, code, undefined, {
      grpcCode,
      operationId: operation.id,
      description: operation.description,
      metadata: operation.metadata,
      serviceMessage: message,
      details,
      decoded: decodeDetails(details),
    });
  }
}

/** Whether a value is an {@link OperationFailedError}. */
export const isOperationFailedError = /* @__PURE__ */ guard<OperationFailedError>('OperationFailedError');
